# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, INT, STR, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class CreatedScheduledEvent(Model):
    """An appointment or event planned by a new series."""

    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    deleted_at: dt.datetime | None = field("deleted_at", DATETIME, default=None)
    entity_datetime: dt.datetime | None = field("entity_datetime", DATETIME, default=None)
    """Actual start."""
    entity_duration: str | None = field("entity_duration", STR, default=None)
    """Actual duration."""
    entity_labels: list[Any] | None = field("entity_labels", List(ANY), default=None)
    """Actual tags."""
    entity_master: dict[str, Any] | None = field("entity_master", Map(ANY), default=None)
    """Team member."""
    entity_resource_instances: list[Any] | None = field("entity_resource_instances", List(ANY), default=None)
    """Actual resource instances."""
    event_datetime: dt.datetime | None = field("event_datetime", DATETIME, default=None)
    """Planned start."""
    event_entity_id: int | None = field("event_entity_id", INT, default=None)
    """Appointment or event ID."""
    event_entity_type: str | None = field("event_entity_type", STR, default=None)
    """Record is an appointment, activity a group event."""
    event_status: str | None = field("event_status", STR, default=None)
    """Agreement of event and entity; event_created: entity not made yet."""
    id: int | None = field("id", INT, default=None)
    is_entity_datetime_changed: bool | None = field("is_entity_datetime_changed", BOOL, default=None)
    """Changed by hand."""
    is_entity_duration_changed: bool | None = field("is_entity_duration_changed", BOOL, default=None)
    """Changed by hand."""
    is_entity_labels_changed: bool | None = field("is_entity_labels_changed", BOOL, default=None)
    """Changed by hand."""
    is_entity_master_changed: bool | None = field("is_entity_master_changed", BOOL, default=None)
    """Changed by hand."""
    is_entity_resource_instances_changed: bool | None = field(
        "is_entity_resource_instances_changed", BOOL, default=None
    )
    """Changed by hand."""
    updated_at: dt.datetime | None = field("updated_at", DATETIME, default=None)
