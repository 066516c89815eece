# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class SettlementSums(Model):
    """Income, expense and balance."""

    balance: str | None = field("balance", STR, default=None)
    expense: str | None = field("expense", STR, default=None)
    income: str | None = field("income", STR, default=None)
