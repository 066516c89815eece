# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, List, Ref

if TYPE_CHECKING:
    from ..models import DateTimeslots, WeekdayTimeslots


class TimeslotSettings(Model):
    """Slot grid of online booking."""

    is_enabled: bool | None = field("is_enabled", BOOL, default=None)
    """Custom timeslots on. Example: True."""
    weekdays_settings: list[WeekdayTimeslots] | None = field(
        "weekdays_settings", List(Ref("weekday_timeslots", "WeekdayTimeslots")), default=None
    )
    """Weekdays settings."""
    dates_settings: list[DateTimeslots] | None = field(
        "dates_settings", List(Ref("date_timeslots", "DateTimeslots")), default=None
    )
    """Dates settings."""
