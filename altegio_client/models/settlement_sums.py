# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SettlementSums(Model):
    """Income, expense and balance."""

    income: str | None = field("income", STR, default=None)
    """Income."""
    expense: str | None = field("expense", STR, default=None)
    """Expense."""
    balance: str | None = field("balance", STR, default=None)
    """Balance."""
