# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class CreatedProductCategory(Model):
    """A product category right after its creation."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123456."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Manicure."""
    parent_category_id: int | None = field("parent_category_id", INT, default=None)
    """May come as null without a parent. Example: 123457."""
