# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ProductTreeItem


class ProductCategoryComposition(Model):
    """A product category with what stands directly in it."""

    parent_id: int | None = field("parent_id", INT, default=None)
    """0 for root elements."""
    item_id: int | None = field("item_id", INT, default=None)
    """Always 0."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 123."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Root category 1."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Tied to the chain."""
    is_category: bool | None = field("is_category", BOOL, default=None)
    """Always true. Example: True."""
    is_item: bool | None = field("is_item", BOOL, default=None)
    """Always false."""
    children: list[ProductTreeItem] | None = field(
        "children", List(Ref("product_tree_item", "ProductTreeItem")), default=None
    )
    """Children."""
    children_count: int | None = field("children_count", INT, default=None)
    """Direct children only. Example: 2."""
