# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class LocationDetailsMainGroup(Model):
    """Main chain: object or empty array."""

    id: int | None = field("id", INT, default=None)
    """Example: 9206."""
    title: str | None = field("title", STR, default=None)
    """Example: James Smith LLC main location chain."""
