# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, List

if TYPE_CHECKING:
    import datetime as dt


class EventCreate(Model):
    """Data of a new group event.

    Needs date (dt.datetime), service_id (int), staff_id (int), capacity (int), force (bool).
    May hold resource_instance_ids (list[int]), length (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    date: dt.datetime = field("date", DATETIME)
    """Date."""
    service_id: int = field("service_id", INT)
    """Service ID."""
    staff_id: int = field("staff_id", INT)
    """Team member ID."""
    capacity: int = field("capacity", INT)
    """Capacity."""
    force: bool = field("force", BOOL)
    """Save despite busy team member or resources."""
    resource_instance_ids: list[int] | None = field("resource_instance_ids", List(INT), default=None)
    """Resource instance IDs."""
    length: int | None = field("length", INT, default=None)
    """Duration in seconds."""
