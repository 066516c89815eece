# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class Product(Model):
    """A product as the list shows it."""

    title: str | None = field("title", STR, default=None)
    """Title."""
    value: str | None = field("value", STR, default=None)
    """Name of the product; mostly the same as title."""
    label: str | None = field("label", STR, default=None)
    """Display name."""
    article: str | None = field("article", STR, default=None)
    """Vendor code (SKU)."""
    category: str | None = field("category", STR, default=None)
    """Category name."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost, in the currency of the location."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID."""
    unit_short_title: str | None = field("unit_short_title", STR, default=None)
    """Short name of the unit, e.g. pc or gr."""
