# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, STR


class DayEndAccountPayment(Model):
    """Money taken into one account."""

    title: str | None = field("title", STR, default=None)
    """Example: Cards."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Declared as an integer, the published example is 54321.13. Example: 6987."""
