# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR, List


class ScheduleDayUpdate(Model):
    """Changed data of a weekday series.

    Needs force (bool).
    May hold events_master_id (int), events_time (str), events_duration (int), events_capacity (int),
    labels_ids (list[int]), resource_instances_ids (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    force: bool = field("force", BOOL)
    """Whether manual changes in the planned appointments and events are overridden."""
    events_master_id: int | None = field("events_master_id", INT, default=None)
    """Team member ID. Example: 123."""
    events_time: str | None = field("events_time", STR, default=None)
    """Start time, HH:MM:SS. Example: 14:00:00."""
    events_duration: int | None = field("events_duration", INT, default=None)
    """Duration in seconds. Example: 3600."""
    events_capacity: int | None = field("events_capacity", INT, default=None)
    """1 for appointments. Example: 4."""
    labels_ids: list[int] | None = field("labels_ids", List(INT), default=None)
    """Tag IDs. Example: [123]."""
    resource_instances_ids: list[int] | None = field("resource_instances_ids", List(INT), default=None)
    """Resource instances IDs. Example: [123]."""
