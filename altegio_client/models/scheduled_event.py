# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import ResourceInstance, TagRef, TeamMemberSummary


class ScheduledEvent(Model):
    """An appointment or event planned by a schedule series."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created. Example: 2026-01-01T12:12:12-05:00."""
    updated_at: dt.datetime | None = field("updated_at", DATETIME, default=None)
    """When it was updated. Example: 2026-01-01T12:12:12-05:00."""
    deleted_at: dt.datetime | None = field("deleted_at", DATETIME, default=None)
    """When it was deleted."""
    event_status: (
        Literal[
            "entity_deleted",
            "entity_failed",
            "event_changed",
            "event_changed_force",
            "event_created",
            "event_deleted",
            "stable",
        ]
        | str
        | None
    ) = field(
        "event_status",
        Choice(
            "entity_deleted",
            "entity_failed",
            "event_changed",
            "event_changed_force",
            "event_created",
            "event_deleted",
            "stable",
        ),
        default=None,
    )
    """Event_*: the appointment is not in step yet; entity_deleted: it is gone; entity_failed: it was not created."""
    event_datetime: dt.datetime | None = field("event_datetime", DATETIME, default=None)
    """Planned start. Example: 2026-01-24T14:00:00-05:00."""
    event_entity_type: Literal["activity", "record"] | str | None = field(
        "event_entity_type", Choice("activity", "record"), default=None
    )
    """Record is an appointment, activity a group event."""
    event_entity_id: int | None = field("event_entity_id", INT, default=None)
    """Event entity ID. Example: 123."""
    is_entity_master_changed: bool | None = field("is_entity_master_changed", BOOL, default=None)
    """Changed by hand."""
    is_entity_datetime_changed: bool | None = field("is_entity_datetime_changed", BOOL, default=None)
    """Changed by hand."""
    is_entity_duration_changed: bool | None = field("is_entity_duration_changed", BOOL, default=None)
    """Changed by hand."""
    is_entity_labels_changed: bool | None = field("is_entity_labels_changed", BOOL, default=None)
    """Changed by hand."""
    is_entity_resource_instances_changed: bool | None = field(
        "is_entity_resource_instances_changed", BOOL, default=None
    )
    """Changed by hand."""
    entity_master: TeamMemberSummary | None = field(
        "entity_master", Ref("team_member_summary", "TeamMemberSummary"), default=None
    )
    """Team member."""
    entity_datetime: dt.datetime | None = field("entity_datetime", DATETIME, default=None)
    """Actual start. Example: 2022-01-24 14:00:00."""
    entity_duration: str | None = field("entity_duration", STR, default=None)
    """Actual duration. Example: 3600."""
    entity_labels: list[TagRef] | None = field("entity_labels", List(Ref("tag_ref", "TagRef")), default=None)
    """Entity labels. Example: [{'id': 123, 'title': 'Tag', 'color': '#ff0000'}]."""
    entity_resource_instances: list[ResourceInstance] | None = field(
        "entity_resource_instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Entity resource instances. Example: [{'id': 123, 'title': 'Resource #1', 'resource_id': 123}]."""
