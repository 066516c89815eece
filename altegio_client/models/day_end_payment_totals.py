# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import FLOAT


class DayEndPaymentTotals(Model):
    """Totals of a day's payments."""

    __slots__ = NO_DICT

    accounts: float | None = field("accounts", FLOAT, default=None)
    """Accounts. Example: 2657.13."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount. Example: 1241.875."""
