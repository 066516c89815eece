# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class CustomFieldType(Model):
    """Type of a custom field."""

    code: str | None = field("code", STR, default=None)
    """Code."""
    title: str | None = field("title", STR, default=None)
    """Title."""
