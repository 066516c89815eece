# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATE, INT, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..models import EventScheduleDayCreate


class EventScheduleCreate(Model):
    """Source, end date and weekday series of a new schedule.

    Needs original_entity_type (Literal['activity', 'record'] | str), original_entity_id (int), date_end
    (dt.date), add_clients_from_original_entity (bool), days (list[EventScheduleDayCreate]).
    Any other key is sent as it is.
    """

    __sent__ = True

    original_entity_type: Literal["activity", "record"] | str = field(
        "original_entity_type", Choice("activity", "record")
    )
    """Activity is a group event; record, an appointment, is not supported yet."""
    original_entity_id: int = field("original_entity_id", INT)
    """Original entity ID. Example: 123."""
    date_end: dt.date = field("date_end", DATE)
    """End date. Example: 2022-02-01."""
    add_clients_from_original_entity: bool = field("add_clients_from_original_entity", BOOL)
    """Copies the source's clients into every scheduled event."""
    days: list[EventScheduleDayCreate] = field(
        "days", List(Ref("event_schedule_day_create", "EventScheduleDayCreate"))
    )
    """One series per weekday."""
