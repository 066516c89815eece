# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import WorkingInterval


class UpdatedTeamMemberScheduleDay(Model):
    """Working hours of a team member on one day after a change."""

    team_member_id: int | None = field("team_member_id", INT, default=None)
    """Team member ID. Example: 12345."""
    date: dt.date | None = field("date", DATE, default=None)
    """Date. Example: 2026-01-31."""
    slots: list[WorkingInterval] | None = field(
        "slots", List(Ref("working_interval", "WorkingInterval")), default=None
    )
    """Slots."""
