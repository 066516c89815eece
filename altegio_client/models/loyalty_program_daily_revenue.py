# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, FLOAT

if TYPE_CHECKING:
    import datetime as dt


class LoyaltyProgramDailyRevenue(Model):
    """Revenue of a promotion on one day."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date."""
    new_sum: float | None = field("new_sum", FLOAT, default=None)
    """From new clients."""
    old_sum: float | None = field("old_sum", FLOAT, default=None)
    """From old clients."""
