# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import ResourceInstance, TagRef, TeamMemberSummary


class CreatedScheduledEvent(Model):
    """An appointment or event planned by a new series."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created."""
    updated_at: dt.datetime | None = field("updated_at", DATETIME, default=None)
    """When it was updated."""
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
    """Agreement of event and entity; event_created: entity not created yet."""
    event_datetime: dt.datetime | None = field("event_datetime", DATETIME, default=None)
    """Planned start."""
    event_entity_type: Literal["activity", "record"] | str | None = field(
        "event_entity_type", Choice("activity", "record"), default=None
    )
    """Record is an appointment, activity a group event."""
    event_entity_id: int | None = field("event_entity_id", INT, default=None)
    """Appointment or event ID."""
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
    """Actual start."""
    entity_duration: str | None = field("entity_duration", STR, default=None)
    """Actual duration."""
    entity_labels: list[TagRef] | None = field("entity_labels", List(Ref("tag_ref", "TagRef")), default=None)
    """Actual tags."""
    entity_resource_instances: list[ResourceInstance] | None = field(
        "entity_resource_instances", List(Ref("resource_instance", "ResourceInstance")), default=None
    )
    """Actual resource instances."""
