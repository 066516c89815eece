# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, STR


class DayEndAccountPayment(Model):
    """Money taken into one account."""

    title: str | None = field("title", STR, default=None)
    """Title."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
