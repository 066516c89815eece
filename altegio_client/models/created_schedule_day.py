# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import CreatedScheduledEvent, ResourceInstance, ScheduleTeamMember, TagRef


class CreatedScheduleDay(Model):
    """A weekday series right after its creation."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created."""
    updated_at: dt.datetime | None = field("updated_at", DATETIME, default=None)
    """When it was updated."""
    deleted_at: dt.datetime | None = field("deleted_at", DATETIME, default=None)
    """When it was deleted."""
    timetable_event_schedule_id: int | None = field("timetable_event_schedule_id", INT, default=None)
    """Owning schedule."""
    day_of_week: Literal["fri", "mon", "sat", "sun", "thu", "tue", "wed"] | str | None = field(
        "day_of_week", Choice("fri", "mon", "sat", "sun", "thu", "tue", "wed"), default=None
    )
    """Day of week."""
    events_time: str | None = field("events_time", STR, default=None)
    """Start time, HH:MM:SS."""
    events_duration: int | None = field("events_duration", INT, default=None)
    """Duration in seconds, without the technical break."""
    event_technical_break_duration: int | None = field("event_technical_break_duration", INT, default=None)
    """Technical break in seconds."""
    events_master: ScheduleTeamMember | None = field(
        "events_master", Ref("schedule_team_member", "ScheduleTeamMember"), default=None
    )
    """Team member; only with the matching include."""
    events_labels: list[TagRef] | None = field("events_labels", List(Ref("tag_ref", "TagRef")), default=None)
    """Tags; only with the matching include."""
    events_resource_instances: list[ResourceInstance] | None = field(
        "events_resource_instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Only with the matching include."""
    events: list[CreatedScheduledEvent] | None = field(
        "events", List(Ref("created_scheduled_event", "CreatedScheduledEvent")), default=None
    )
    """Only with the matching include."""
