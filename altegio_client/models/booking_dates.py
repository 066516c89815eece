# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, List, Map

if TYPE_CHECKING:
    import datetime as dt


class BookingDates(Model):
    """Working days and days with free slots."""

    booking_days: dict[str, list[int]] | None = field("booking_days", Map(List(INT)), default=None)
    """Days with free slots, by month. Example: {'1': [10], '12': [6, 20, 24, 27]}."""
    booking_dates: list[dt.date] | None = field("booking_dates", List(DATE), default=None)
    """Dates with free slots."""
    working_days: dict[str, list[int]] | None = field("working_days", Map(List(INT)), default=None)
    """Working days, by month. Example: {'1': [10], '12': [4, 6, 8, 13, 15, 20, 22, 24, 27, 29]}."""
    working_dates: list[dt.date] | None = field("working_dates", List(DATE), default=None)
    """Working dates."""
