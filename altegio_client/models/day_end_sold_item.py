# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import DayEndSoldItemTransaction


class DayEndSoldItem(Model):
    """One of `good` of DayEndTeamMember."""

    item_title: str | None = field("item_title", STR, default=None)
    """Item title."""
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Cost before discounts, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    result_cost: float | None = field("result_cost", FLOAT, default=None)
    """Result cost."""
    transactions: list[DayEndSoldItemTransaction] | None = field(
        "transactions", List(Ref("day_end_sold_item_transaction", "DayEndSoldItemTransaction")), default=None
    )
    """Transactions."""
