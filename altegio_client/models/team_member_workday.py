# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class TeamMemberWorkday(Model):
    """A team member's working hours on one day."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date and time, ISO 8601."""
    is_working: bool | None = field("is_working", BOOL, default=None)
    """Whether it is working."""
    slots: list[dict[str, Any]] | None = field("slots", List(Map(ANY)), default=None)
    """Working hours, each with from and to."""
