# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, STR


class DayEndSoldItemTransaction(Model):
    """One of `transactions` of DayEndSoldItem."""

    accounts_amount: float | None = field("accounts_amount", FLOAT, default=None)
    """Accounts amount."""
    loyalty_amount: float | None = field("loyalty_amount", FLOAT, default=None)
    """Loyalty amount."""
    payment_type: str | None = field("payment_type", STR, default=None)
    """Payment type."""
