# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import BalanceServiceCategory


class BalanceService(Model):
    """A service that a membership type covers."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 45."""
    is_category: bool | None = field("is_category", BOOL, default=None)
    """Whether it is category."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 90."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Service in location."""
    online_sale_title: str | None = field("online_sale_title", STR, default=None)
    """Online sale title."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Whether it is chain."""
    chain_price_min: float | None = field("chain_price_min", FLOAT, default=None)
    """Chain price min."""
    chain_price_max: float | None = field("chain_price_max", FLOAT, default=None)
    """Chain price max."""
    category: BalanceServiceCategory | None = field(
        "category", Ref("balance_service_category", "BalanceServiceCategory"), default=None
    )
    """A service category that a membership type covers."""
