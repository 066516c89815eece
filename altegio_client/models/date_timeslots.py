# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATE, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import TimeslotGrid


class DateTimeslots(Model):
    """Slots of one date."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date, YYYY-MM-DD. Example: 2026-12-25."""
    timeslots: list[Any] | None = field("timeslots", List(ANY), default=None)
    """Empty means not available that day."""
    setting: TimeslotGrid | None = field("setting", Ref("timeslot_grid", "TimeslotGrid"), default=None)
    """Rules by which slots are laid out."""
