# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT


class DayEndPaymentTotals(Model):
    """Totals of a day's payments."""

    accounts: float | None = field("accounts", FLOAT, default=None)
    """Accounts. Example: 2657.13."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount. Example: 1241.875."""
