# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TagRef(Model):
    """ID, title and colour of a tag."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Tag."""
    color: str | None = field("color", STR, default=None)
    """Color, #rrggbb. Example: #ff0000."""
