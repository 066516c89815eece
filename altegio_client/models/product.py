# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class Product(Model):
    """A product as the list shows it."""

    title: str | None = field("title", STR, default=None)
    value: str | None = field("value", STR, default=None)
    """Mostly equals title."""
    label: str | None = field("label", STR, default=None)
    """Display name."""
    article: str | None = field("article", STR, default=None)
    """SKU."""
    category: str | None = field("category", STR, default=None)
    """Category name."""
    category_id: int | None = field("category_id", INT, default=None)
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    good_id: int | None = field("good_id", INT, default=None)
    cost: float | None = field("cost", FLOAT, default=None)
    unit_id: int | None = field("unit_id", INT, default=None)
    unit_short_title: str | None = field("unit_short_title", STR, default=None)
    """Such as pc or gr."""
