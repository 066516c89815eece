# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, INT, STR, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class ScheduleDaySummary(Model):
    """A weekday series of a schedule, with related objects left open."""

    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    day_of_week: str | None = field("day_of_week", STR, default=None)
    deleted_at: dt.datetime | None = field("deleted_at", DATETIME, default=None)
    event_technical_break_duration: int | None = field("event_technical_break_duration", INT, default=None)
    """Technical break in seconds."""
    events: list[Any] | None = field("events", List(ANY), default=None)
    """Only with the matching include."""
    events_duration: int | None = field("events_duration", INT, default=None)
    """Duration in seconds, without the technical break."""
    events_labels: list[Any] | None = field("events_labels", List(ANY), default=None)
    """Tags; only with the matching include."""
    events_master: dict[str, Any] | None = field("events_master", Map(ANY), default=None)
    """Team member; only with the matching include."""
    events_resource_instances: list[Any] | None = field("events_resource_instances", List(ANY), default=None)
    """Only with the matching include."""
    events_time: str | None = field("events_time", STR, default=None)
    """Start time, HH:MM:SS."""
    id: int | None = field("id", INT, default=None)
    timetable_event_schedule_id: int | None = field("timetable_event_schedule_id", INT, default=None)
    """Owning schedule."""
    updated_at: dt.datetime | None = field("updated_at", DATETIME, default=None)
