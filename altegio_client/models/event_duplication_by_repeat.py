# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATE, INT, Choice, Code, List

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..enums import EventRepeatMode


class EventDuplicationByRepeat(Model):
    """The body of duplicate_event.

    Needs repeat_mode_id (EventRepeatMode | int).
    May hold interval (int), days (list[int]), from (as from_, dt.date), till (dt.date), count (int),
    hours (int), minutes (int), content_type (Literal[1, 2] | int), force (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    repeat_mode_id: EventRepeatMode | int = field("repeat_mode_id", Code("EventRepeatMode"))
    """Repeat mode ID."""
    interval: int | None = field("interval", INT, default=None)
    """Interval."""
    days: list[int] | None = field("days", List(INT), default=None)
    """Days."""
    from_: dt.date | None = field("from", DATE, default=None)
    """From."""
    till: dt.date | None = field("till", DATE, default=None)
    """Till."""
    count: int | None = field("count", INT, default=None)
    """Count."""
    hours: int | None = field("hours", INT, default=None)
    """Hours."""
    minutes: int | None = field("minutes", INT, default=None)
    """Minutes."""
    content_type: Literal[1, 2] | int | None = field("content_type", Choice(1, 2), default=None)
    """Content type."""
    force: bool | None = field("force", BOOL, default=None)
    """Force."""
