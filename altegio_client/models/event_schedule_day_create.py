# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice, List

if TYPE_CHECKING:
    from typing import Literal


class EventScheduleDayCreate(Model):
    """A weekday series of a new schedule.

    Needs day_of_week (Literal['fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed'] | str), events_master_id
    (int), events_time (str), events_duration (int), events_capacity (int).
    May hold labels_ids (list[int]), resource_instances_ids (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    day_of_week: Literal["fri", "mon", "sat", "sun", "thu", "tue", "wed"] | str = field(
        "day_of_week", Choice("fri", "mon", "sat", "sun", "thu", "tue", "wed")
    )
    """Day of week."""
    events_master_id: int = field("events_master_id", INT)
    """Team member ID. Example: 123."""
    events_time: str = field("events_time", STR)
    """Start time, HH:MM:SS. Example: 14:00:00."""
    events_duration: int = field("events_duration", INT)
    """Duration in seconds. Example: 3600."""
    events_capacity: int = field("events_capacity", INT)
    """1 for appointments. Example: 4."""
    labels_ids: list[int] | None = field("labels_ids", List(INT), default=None)
    """Tag IDs. Example: [123]."""
    resource_instances_ids: list[int] | None = field("resource_instances_ids", List(INT), default=None)
    """Resource instances IDs. Example: [123]."""
