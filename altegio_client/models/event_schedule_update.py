# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE

if TYPE_CHECKING:
    import datetime as dt


class EventScheduleUpdate(Model):
    """New end date of a schedule.

    May hold date_end (dt.date).
    Any other key is sent as it is.
    """

    __sent__ = True

    date_end: dt.date | None = field("date_end", DATE, default=None)
    """End date."""
