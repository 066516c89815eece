# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import ResourceInstance, ScheduledEvent, TagRef, TeamMemberSummary


class ScheduleDay(Model):
    """The response of update_timetable_schedule_day."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created. Example: 2026-01-01T12:12:12-05:00."""
    updated_at: dt.datetime | None = field("updated_at", DATETIME, default=None)
    """When it was updated. Example: 2026-01-01T12:12:12-05:00."""
    deleted_at: dt.datetime | None = field("deleted_at", DATETIME, default=None)
    """When it was deleted."""
    timetable_event_schedule_id: int | None = field("timetable_event_schedule_id", INT, default=None)
    """Owning schedule. Example: 123."""
    day_of_week: Literal["fri", "mon", "sat", "sun", "thu", "tue", "wed"] | str | None = field(
        "day_of_week", Choice("fri", "mon", "sat", "sun", "thu", "tue", "wed"), default=None
    )
    """Day of week."""
    events_time: str | None = field("events_time", STR, default=None)
    """Start time, HH:MM:SS. Example: 14:00:00."""
    events_duration: int | None = field("events_duration", INT, default=None)
    """Duration in seconds, without the technical break. Example: 3600."""
    event_technical_break_duration: int | None = field("event_technical_break_duration", INT, default=None)
    """Technical break in seconds."""
    events_master: TeamMemberSummary | None = field(
        "events_master", Ref("team_member_summary", "TeamMemberSummary"), default=None
    )
    """Team member; present only with the matching include."""
    events_labels: list[TagRef] | None = field("events_labels", List(Ref("tag_ref", "TagRef")), default=None)
    """Present only with the matching include."""
    events_resource_instances: list[ResourceInstance] | None = field(
        "events_resource_instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Present only with the matching include."""
    events: list[ScheduledEvent] | None = field(
        "events", List(Ref("scheduled_event", "ScheduledEvent")), default=None
    )
    """Present only with the matching include."""
