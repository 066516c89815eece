# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code, List

if TYPE_CHECKING:
    from ..enums import EventRepeatMode


class EventDuplicationStrategyCreate(Model):
    """Rules of repetition to save under a title.

    Needs title (str), repeat_mode_id (EventRepeatMode | int).
    May hold days (list[int]), interval (int), content_type (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str = field("title", STR)
    """Title."""
    repeat_mode_id: EventRepeatMode | int = field("repeat_mode_id", Code("EventRepeatMode"))
    """Rhythm: 1 daily, 2 on weekdays, 3 Mon, Wed and Fri, 4 Tue and Thu, 5 weekly, 6 monthly, 7 yearly."""
    days: list[int] | None = field("days", List(INT), default=None)
    """Weekdays in weekly mode, 0 being Sunday."""
    interval: int | None = field("interval", INT, default=None)
    """Gap between dates, in the mode's unit."""
    content_type: int | None = field("content_type", INT, default=None)
    """Copy appointments too: 1 no, 2 yes."""
