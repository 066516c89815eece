# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class Currency(Model):
    """The currency in which amounts are stated."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    iso: str | None = field("iso", STR, default=None)
    """ISO 4217, three letters. Example: USD."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: US Dollar."""
    symbol: str | None = field("symbol", STR, default=None)
    """Symbol. Example: USD."""
    is_symbol_after_amount: bool | None = field("is_symbol_after_amount", BOOL, default=None)
    """True: symbol stands after the amount. Example: True."""
