# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class UnitRef(Model):
    """The value of `unit` of GoodsTransaction."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    short_title: str | None = field("short_title", STR, default=None)
    """Short title. Observed, not documented."""
