# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT

if TYPE_CHECKING:
    import datetime as dt


class LoyaltyProgramDailyVisits(Model):
    """Clients of a promotion on one day."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date."""
    new_count: int | None = field("new_count", INT, default=None)
    """New count."""
    old_count: int | None = field("old_count", INT, default=None)
    """Old count."""
