# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import EventDuration, ResourceInstance, ServiceRef, UpdatedEventTeamMember


class UpdatedEvent(Model):
    """A group event right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 108."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID; deprecated in favor of company_id. Example: 4564."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID. Example: 1185299."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID. Example: 26427."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date. Example: 2026-09-21T23:00:00.000-05:00."""
    timestamp: int | None = field("timestamp", INT, default=None)
    """Unix time of the event."""
    length: int | None = field("length", INT, default=None)
    """Duration in seconds. Example: 3600."""
    capacity: int | None = field("capacity", INT, default=None)
    """Capacity. Example: 9."""
    records_count: int | None = field("records_count", INT, default=None)
    """Appointments booked."""
    color: str | None = field("color", STR, default=None)
    """Color."""
    font_color: str | None = field("font_color", STR, default=None)
    """Font color."""
    instructions: str | None = field("instructions", STR, default=None)
    """Instructions."""
    stream_link: str | None = field("stream_link", STR, default=None)
    """Stream link."""
    notified: bool | None = field("notified", BOOL, default=None)
    """Notified."""
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
    service: ServiceRef | None = field("service", Ref("service_ref", "ServiceRef"), default=None)
    """The service of an updated event."""
    staff: UpdatedEventTeamMember | None = field(
        "staff", Ref("updated_event_team_member", "UpdatedEventTeamMember"), default=None
    )
    """Staff: the team member of an updated event."""
    resource_instances: list[ResourceInstance] | None = field(
        "resource_instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Resource instances."""
    labels: list[dict[str, Any]] | None = field("labels", List(Map(ANY)), default=None)
    """Event tags."""
