# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ServiceCategoryRef(Model):
    """Category of an event's service."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    category_id: int | None = field("category_id", INT, default=None)
    """0 when the item is a product."""
    title: str | None = field("title", STR, default=None)
    """Title."""
