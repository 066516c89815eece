# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, DATETIME, INT, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import ScheduleDaySummary


class EventSchedule(Model):
    """The response of search_timetable_event_schedules_by_event."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created."""
    updated_at: dt.datetime | None = field("updated_at", DATETIME, default=None)
    """When it was updated."""
    deleted_at: dt.datetime | None = field("deleted_at", DATETIME, default=None)
    """When it was deleted."""
    original_entity_type: Literal["activity", "record"] | str | None = field(
        "original_entity_type", Choice("activity", "record"), default=None
    )
    """Record is an appointment, activity a group event."""
    original_entity_id: int | None = field("original_entity_id", INT, default=None)
    """Original entity ID."""
    date_start: dt.date | None = field("date_start", DATE, default=None)
    """Start date."""
    date_end: dt.date | None = field("date_end", DATE, default=None)
    """End date."""
    days: list[ScheduleDaySummary] | None = field(
        "days", List(Ref("schedule_day_summary", "ScheduleDaySummary")), default=None
    )
    """Schedule series; only with the matching include."""
