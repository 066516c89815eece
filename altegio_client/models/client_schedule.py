# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ScheduleDay


class ClientSchedule(Model):
    """A client's recurring bookings."""

    id: int | None = field("id", INT, default=None)
    """Client schedule ID."""
    loyalty_abonement_id: int | None = field("loyalty_abonement_id", INT, default=None)
    """Membership ID; unsupported so far."""
    final_day: str | None = field("final_day", STR, default=None)
    """Datetime of the series end."""
    days: list[ScheduleDay] | None = field("days", List(Ref("schedule_day", "ScheduleDay")), default=None)
    """Days."""
