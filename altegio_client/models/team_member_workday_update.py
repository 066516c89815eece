# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import ANY, BOOL, STR, List, Map

if TYPE_CHECKING:
    from typing import Any


class TeamMemberWorkdayUpdate(Model):
    """Working hours to set for one day.

    Needs date (str), is_working (bool), slots (list[dict[str, Any]]).
    Any other key is sent as it is.
    """

    __slots__ = NO_DICT
    __sent__ = True

    date: str = field("date", STR)
    """Date."""
    is_working: bool = field("is_working", BOOL)
    """Is working."""
    slots: list[dict[str, Any]] = field("slots", List(Map(ANY)))
    """Hours from and to."""
