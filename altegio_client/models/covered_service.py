# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, Map

if TYPE_CHECKING:
    from typing import Any


class CoveredService(Model):
    """A service or category that a membership covers."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    is_category: bool | None = field("is_category", BOOL, default=None)
    """Is category."""
    online_sale_title: str | None = field("online_sale_title", STR, default=None)
    """Online sale title."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Is chain."""
    chain_price_min: float | None = field("chain_price_min", FLOAT, default=None)
    """Chain price min."""
    chain_price_max: float | None = field("chain_price_max", FLOAT, default=None)
    """Chain price max."""
    category: dict[str, Any] | None = field("category", Map(ANY), default=None)
    """Category."""
