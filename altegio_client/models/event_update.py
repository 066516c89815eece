# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, DateTime, List

if TYPE_CHECKING:
    import datetime as dt


class EventUpdate(Model):
    """Changed data of a group event.

    Needs date (dt.datetime), service_id (int), staff_id (int), capacity (int), force (bool).
    May hold resource_instance_ids (list[int]), length (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    date: dt.datetime = field("date", DateTime("%Y-%m-%d %H:%M"))
    """Date. Example: 2026-10-10 15:30."""
    service_id: int = field("service_id", INT)
    """Service ID. Example: 1185299."""
    staff_id: int = field("staff_id", INT)
    """Team member ID. Example: 26427."""
    capacity: int = field("capacity", INT)
    """Capacity. Example: 9."""
    force: bool = field("force", BOOL)
    """Disregard busy team members or resources."""
    resource_instance_ids: list[int] | None = field("resource_instance_ids", List(INT), default=None)
    """Resource instance IDs. Example: [3127]."""
    length: int | None = field("length", INT, default=None)
    """Duration in seconds. Example: 3600."""
