# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import BusyInterval, WorkingInterval


class TeamMemberScheduleDay(Model):
    """Working and busy hours of a team member on one day."""

    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID. Example: 12345."""
    date: dt.date | None = field("date", DATE, default=None)
    """Date, YYYY-MM-DD. Example: 2026-01-31."""
    slots: list[WorkingInterval] | None = field(
        "slots", List(Ref("working_interval", "WorkingInterval")), default=None
    )
    """Slots."""
    busy_intervals: list[BusyInterval] | None = field(
        "busy_intervals", List(Ref("busy_interval", "BusyInterval")), default=None
    )
    """Only with the matching include."""
    off_day_type: int | None = field("off_day_type", INT, default=None)
    """ID; only with the matching include, on days off. Example: 3."""
