# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, STR, List, Map

if TYPE_CHECKING:
    from typing import Any


class TeamMemberWorkdayUpdate(Model):
    """Working hours to set for one day."""

    date: str = field("date", STR)
    """Date."""
    is_working: bool = field("is_working", BOOL)
    """Is working."""
    slots: list[dict[str, Any]] = field("slots", List(Map(ANY)))
    """Hours from and to."""
