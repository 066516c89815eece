# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class PurchasedProduct(Model):
    """A product in a sale."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: My product."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Example: -1."""
    unit: str | None = field("unit", STR, default=None)
    """Unit. Example: PCS.."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Before discount. Example: 1000."""
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Full price before discount. Example: -1000."""
    discount_percent: float | None = field("discount_percent", FLOAT, default=None)
    """Discount percent."""
    cost_to_pay: float | None = field("cost_to_pay", FLOAT, default=None)
    """After discount. Example: 1000."""
    paid_sum: float | None = field("paid_sum", FLOAT, default=None)
    """Amount paid, in the currency of the location. Example: 1000."""
    payment_status: Literal["not_paid", "paid_full", "paid_not_full", "paid_over"] | str | None = field(
        "payment_status", Choice("not_paid", "paid_full", "paid_not_full", "paid_over"), default=None
    )
    """Payment status."""
