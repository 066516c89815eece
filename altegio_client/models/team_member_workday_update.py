# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import ANY, BOOL, DATE, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class TeamMemberWorkdayUpdate(Model):
    """Working hours to set for one day."""

    __slots__ = NO_DICT

    date: dt.date = field("date", DATE)
    """Date. Example: 2026-01-15."""
    is_working: bool = field("is_working", BOOL)
    """Is working."""
    slots: list[dict[str, Any]] = field("slots", List(Map(ANY)))
    """Hours from and to."""
