# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class Storage(Model):
    """An inventory (storage) of a location."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    for_service: int | None = field("for_service", INT, default=None)
    """1: consumables are written off from it automatically."""
    for_sale: int | None = field("for_sale", INT, default=None)
    """1 = default inventory for product sales."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
