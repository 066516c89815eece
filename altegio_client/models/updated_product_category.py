# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class UpdatedProductCategory(Model):
    """A product category right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    parent_category_id: int | None = field("parent_category_id", INT, default=None)
    """May be null without a parent."""
