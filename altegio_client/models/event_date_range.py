# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE

if TYPE_CHECKING:
    import datetime as dt


class EventDateRange(Model):
    """First and last date that events can be searched for."""

    min_date: dt.date | None = field("min_date", DATE, default=None)
    """Date, YYYY-MM-DD."""
    max_date: dt.date | None = field("max_date", DATE, default=None)
    """Date, YYYY-MM-DD."""
