# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, FLOAT, STR, List

if TYPE_CHECKING:
    from typing import Any


class DayEndSoldItem(Model):
    """A service or product sold."""

    item_title: str | None = field("item_title", STR, default=None)
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Cost before discounts, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    result_cost: float | None = field("result_cost", FLOAT, default=None)
    transactions: list[Any] | None = field("transactions", List(ANY), default=None)
    """No children listed; example objects hold accounts_amount, loyalty_amount, payment_type."""
