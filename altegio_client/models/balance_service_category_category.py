# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class BalanceServiceCategoryCategory(Model):
    """The value of `category` of BalanceServiceCategory."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    is_category: bool | None = field("is_category", BOOL, default=None)
    """Whether it is category."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    online_sale_title: str | None = field("online_sale_title", STR, default=None)
    """Online sale title."""
