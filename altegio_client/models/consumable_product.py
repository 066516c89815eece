# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ConsumableProduct(Model):
    """The value of `good` of UpdatedServiceConsumable."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    unit: str | None = field("unit", STR, default=None)
    """Unit."""
