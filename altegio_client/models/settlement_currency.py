# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class SettlementCurrency(Model):
    """Currency of settlements."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    iso: str | None = field("iso", STR, default=None)
    """ISO 4217 code."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    symbol: str | None = field("symbol", STR, default=None)
    """Symbol."""
    is_symbol_after_amount: bool | None = field("is_symbol_after_amount", BOOL, default=None)
    """True: symbol stands after the amount."""
