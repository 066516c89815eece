# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, List

if TYPE_CHECKING:
    import datetime as dt


class MembershipCheckAttributes(Model):
    """What a membership can still book."""

    last_booking_date: dt.datetime | None = field("last_booking_date", DATETIME, default=None)
    """Set by the membership expiry. Example: 2026-03-31T23:59:59+00:00."""
    available_visits: int | None = field("available_visits", INT, default=None)
    """Available visits. Example: 10."""
    can_book_all_days: bool | None = field("can_book_all_days", BOOL, default=None)
    """Whether it can book all days. Example: True."""
    bookable_day_ids: list[int] | None = field("bookable_day_ids", List(INT), default=None)
    """Bookable day IDs. Example: [1, 2, 3, 4, 5]."""
