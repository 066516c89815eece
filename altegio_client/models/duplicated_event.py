# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import EventService, EventTeamMember, ResourceInstance


class DuplicatedEvent(Model):
    """One of the items in the response of duplicate_event."""

    capacity: int | None = field("capacity", INT, default=None)
    """Capacity. Observed, not documented."""
    color: str | None = field("color", STR, default=None)
    """Color. Observed, not documented."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date. Observed, not documented."""
    font_color: str | None = field("font_color", STR, default=None)
    """Font color. Observed, not documented."""
    id: int | None = field("id", INT, default=None)
    """ID. Observed, not documented."""
    instructions: str | None = field("instructions", STR, default=None)
    """Instructions. Observed, not documented."""
    labels: list[Any] | None = field("labels", List(ANY), default=None)
    """Labels. Observed, not documented."""
    length: int | None = field("length", INT, default=None)
    """Length. Observed, not documented."""
    master: EventTeamMember | None = field(
        "master", Ref("event_team_member", "EventTeamMember"), default=None
    )
    """Master: the team member of a group event. Observed, not documented."""
    master_id: int | None = field("master_id", INT, default=None)
    """Master ID. Observed, not documented."""
    notified: bool | None = field("notified", BOOL, default=None)
    """Notified. Observed, not documented."""
    records: list[Any] | None = field("records", List(ANY), default=None)
    """Records. Observed, not documented."""
    records_count: int | None = field("records_count", INT, default=None)
    """Number of records. Observed, not documented."""
    resource_instances: list[ResourceInstance] | None = field(
        "resource_instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Resource instances. Observed, not documented."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Salon ID. Observed, not documented."""
    service: EventService | None = field("service", Ref("event_service", "EventService"), default=None)
    """The service of a group event. Observed, not documented."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID. Observed, not documented."""
    stream_link: str | None = field("stream_link", STR, default=None)
    """Stream link. Observed, not documented."""
    timestamp: int | None = field("timestamp", INT, default=None)
    """Timestamp. Observed, not documented."""
