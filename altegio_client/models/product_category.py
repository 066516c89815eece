# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class ProductCategory(Model):
    """One of the items in the response of deprecated_get_product_category_list."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    parent_category_id: int | None = field("parent_category_id", INT, default=None)
    """Parent category ID; null at top level."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Belongs to the chain."""
