# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class ProductCategory(Model):
    """A product category."""

    id: int | None = field("id", INT, default=None)
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Belongs to the chain."""
    parent_category_id: int | None = field("parent_category_id", INT, default=None)
    """Parent category ID; null at top level."""
    title: str | None = field("title", STR, default=None)
