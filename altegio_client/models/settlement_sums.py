# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import STR


class SettlementSums(Model):
    """Income, expense and balance."""

    __slots__ = NO_DICT

    income: str | None = field("income", STR, default=None)
    """Income."""
    expense: str | None = field("expense", STR, default=None)
    """Expense."""
    balance: str | None = field("balance", STR, default=None)
    """Balance."""
