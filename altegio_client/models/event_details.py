# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import EventDuration, EventResourceInstance, EventServiceRef, EventTeamMemberRef


class EventDetails(Model):
    """The response of get_event."""

    id: int | None = field("id", INT, default=None)
    """Event ID."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID; deprecated in favor of company_id."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date and time."""
    timestamp: int | None = field("timestamp", INT, default=None)
    """Unix time of the event."""
    length: int | None = field("length", INT, default=None)
    """Duration in seconds."""
    capacity: int | None = field("capacity", INT, default=None)
    """Capacity."""
    records_count: int | None = field("records_count", INT, default=None)
    """Appointments in the event."""
    color: str | None = field("color", STR, default=None)
    """Color."""
    font_color: str | None = field("font_color", STR, default=None)
    """Font color."""
    instructions: str | None = field("instructions", STR, default=None)
    """Instructions."""
    stream_link: str | None = field("stream_link", STR, default=None)
    """Link for online events."""
    notified: bool | None = field("notified", BOOL, default=None)
    """Notifications already sent."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Forbidden, optional or required."""
    is_deleted: bool | None = field("is_deleted", BOOL, default=None)
    """Whether it is deleted."""
    duration_details: EventDuration | None = field(
        "duration_details", Ref("event_duration", "EventDuration"), default=None
    )
    """Duration details: duration of an event, split into services and technical break."""
    service: EventServiceRef | None = field(
        "service", Ref("event_service_ref", "EventServiceRef"), default=None
    )
    """The service of one group event."""
    staff: EventTeamMemberRef | None = field(
        "staff", Ref("event_team_member_ref", "EventTeamMemberRef"), default=None
    )
    """Staff: the team member of one group event."""
    resource_instances: list[EventResourceInstance] | None = field(
        "resource_instances", List(Ref("event_resource_instance", "EventResourceInstance")), default=None
    )
    """Resource instances."""
    labels: list[dict[str, Any]] | None = field("labels", List(Map(ANY)), default=None)
    """Event tags."""
