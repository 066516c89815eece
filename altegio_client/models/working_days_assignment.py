# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import WorkingInterval


class WorkingDaysAssignment(Model):
    """Dates of a team member that get the same working hours."""

    team_member_id: int | None = field("team_member_id", INT, default=None)
    """Team member ID. Example: 12345."""
    dates: list[dt.date] | None = field("dates", List(DATE), default=None)
    """Date, YYYY-MM-DD. Example: ['2026-01-31', '2026-02-01']."""
    slots: list[WorkingInterval] | None = field(
        "slots", List(Ref("working_interval", "WorkingInterval")), default=None
    )
    """Slots."""
