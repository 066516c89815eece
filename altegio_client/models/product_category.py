# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class ProductCategory(Model):
    """A product category."""

    id: int | None = field("id", INT, default=None)
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Owned by the chain."""
    parent_category_id: int | None = field("parent_category_id", INT, default=None)
    """Null at top level."""
    title: str | None = field("title", STR, default=None)
