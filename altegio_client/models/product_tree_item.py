# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class ProductTreeItem(Model):
    """One of the items in the response of search_product."""

    parent_id: int | None = field("parent_id", INT, default=None)
    """0 for root elements."""
    item_id: int | None = field("item_id", INT, default=None)
    """0 for a category."""
    category_id: int | None = field("category_id", INT, default=None)
    """0 for a product."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Tied to the chain."""
    is_category: bool | None = field("is_category", BOOL, default=None)
    """True category, false product."""
    is_item: bool | None = field("is_item", BOOL, default=None)
    """True for a product."""
