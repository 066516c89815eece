# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, STR


class DayEndDiscount(Model):
    """Discount or loyalty means of one type."""

    title: str | None = field("title", STR, default=None)
    """Title."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
