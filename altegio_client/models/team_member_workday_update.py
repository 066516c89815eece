# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class TeamMemberWorkdayUpdate(Model):
    """Working hours to set for one day.

    Needs date (dt.date), is_working (bool), slots (list[dict[str, Any]]).
    Any other key is sent as it is.
    """

    __sent__ = True

    date: dt.date = field("date", DATE)
    """Date. Example: 2026-01-15."""
    is_working: bool = field("is_working", BOOL)
    """Whether it is working."""
    slots: list[dict[str, Any]] = field("slots", List(Map(ANY)))
    """Hours from and to."""
