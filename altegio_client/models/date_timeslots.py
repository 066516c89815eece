# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import TimeslotGrid


class DateTimeslots(Model):
    """Slots of one date."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date, YYYY-MM-DD. Example: 2026-12-25."""
    timeslots: list[int] | None = field("timeslots", List(INT), default=None)
    """Empty means not available that day."""
    setting: TimeslotGrid | None = field("setting", Ref("timeslot_grid", "TimeslotGrid"), default=None)
    """Setting."""
