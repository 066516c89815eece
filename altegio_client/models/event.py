# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import EventService, EventTeamMember, ResourceInstance


class Event(Model):
    """A group event as the search shows it."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
    length: int | None = field("length", INT, default=None)
    """Duration."""
    capacity: int | None = field("capacity", INT, default=None)
    """Capacity."""
    records_count: int | None = field("records_count", INT, default=None)
    """Appointments booked."""
    color: str | None = field("color", STR, default=None)
    """Color."""
    instructions: str | None = field("instructions", STR, default=None)
    """Instructions."""
    stream_link: str | None = field("stream_link", STR, default=None)
    """Stream link."""
    font_color: str | None = field("font_color", STR, default=None)
    """Font color."""
    notified: bool | None = field("notified", BOOL, default=None)
    """Notified."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Prepayment mode."""
    service: EventService | None = field("service", Ref("event_service", "EventService"), default=None)
    """The service of a group event."""
    staff: EventTeamMember | None = field("staff", Ref("event_team_member", "EventTeamMember"), default=None)
    """Staff: the team member of a group event."""
    resource_instances: list[ResourceInstance] | None = field(
        "resource_instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Resource instances."""
    labels: list[dict[str, Any]] | None = field("labels", List(Map(ANY)), default=None)
    """Categories."""
