# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, DATETIME, INT, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import ScheduleDay


class CreatedEventSchedule(Model):
    """A recurring schedule right after its creation."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created."""
    updated_at: dt.datetime | None = field("updated_at", DATETIME, default=None)
    """When it was updated."""
    deleted_at: dt.datetime | None = field("deleted_at", DATETIME, default=None)
    """When it was deleted."""
    original_entity_type: Literal["activity", "record"] | str | None = field(
        "original_entity_type", Choice("activity", "record"), default=None
    )
    """Original entity type."""
    original_entity_id: int | None = field("original_entity_id", INT, default=None)
    """Original entity ID."""
    date_start: dt.date | None = field("date_start", DATE, default=None)
    """Start date."""
    date_end: dt.date | None = field("date_end", DATE, default=None)
    """End date."""
    days: list[ScheduleDay] | None = field("days", List(Ref("schedule_day", "ScheduleDay")), default=None)
    """Only with the matching include."""
