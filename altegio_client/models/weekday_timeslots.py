# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import TimeslotGrid


class WeekdayTimeslots(Model):
    """Slots of a weekday."""

    weekday: int | None = field("weekday", INT, default=None)
    """Weekday from 1 (Monday) to 7 (Sunday). Example: 1."""
    timeslots: list[int] | None = field("timeslots", List(INT), default=None)
    """Seconds from midnight; only with grid_base_type predefined. Example: [7200, 14400, 21600]."""
    setting: TimeslotGrid | None = field("setting", Ref("timeslot_grid", "TimeslotGrid"), default=None)
    """Setting."""
