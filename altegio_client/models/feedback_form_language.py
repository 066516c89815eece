# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class FeedbackFormLanguage(Model):
    """The value of `language` of FeedbackForm."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    locale: str | None = field("locale", STR, default=None)
    """Locale. Example: en-US."""
    iso: str | None = field("iso", STR, default=None)
    """ISO. Example: usa."""
