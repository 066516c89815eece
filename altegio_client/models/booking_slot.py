# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR

if TYPE_CHECKING:
    import datetime as dt


class BookingSlot(Model):
    """A free slot."""

    time: str | None = field("time", STR, default=None)
    """Time of day, HH:MM. Example: 12:00."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds. Example: 3600."""
    sum_length: int | None = field("sum_length", INT, default=None)
    """Duration of all chosen services together, in seconds. Example: 3600."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Date and time. Example: 2026-09-21T23:00:00.000-05:00."""
