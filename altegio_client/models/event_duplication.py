# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, Choice, List

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal


class EventDuplication(Model):
    """The body of duplicate_event.

    Needs dates (list[dt.datetime]).
    May hold content_type (Literal[1, 2] | int), force (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    dates: list[dt.datetime] = field("dates", List(DATETIME))
    """Days and times of the copies."""
    content_type: Literal[1, 2] | int | None = field("content_type", Choice(1, 2), default=None)
    """Content type."""
    force: bool | None = field("force", BOOL, default=None)
    """Save despite busy team member or resources."""
