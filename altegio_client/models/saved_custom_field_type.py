# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SavedCustomFieldType(Model):
    """The value of `type` of SavedCustomField."""

    code: str | None = field("code", STR, default=None)
    """Code."""
    title: str | None = field("title", STR, default=None)
    """Title."""
