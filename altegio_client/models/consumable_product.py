# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ConsumableProduct(Model):
    """The product used as a consumable."""

    id: int | None = field("id", INT, default=None)
    title: str | None = field("title", STR, default=None)
    unit: str | None = field("unit", STR, default=None)
