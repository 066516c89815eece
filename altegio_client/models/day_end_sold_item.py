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
    """Example: Spray For Hair."""
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Cost before discounts, in the currency of the location. Example: 15."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Example: 2.25."""
    result_cost: float | None = field("result_cost", FLOAT, default=None)
    """Example: 12.75."""
    transactions: list[Any] | None = field("transactions", List(ANY), default=None)
    """No children listed; example objects hold accounts_amount, loyalty_amount, payment_type."""
