# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, List

if TYPE_CHECKING:
    import datetime as dt


class WorkingDaysDeletion(Model):
    """Dates of a team member that become days off."""

    team_member_id: int | None = field("team_member_id", INT, default=None)
    """Team member ID. Example: 12345."""
    dates: list[dt.date] | None = field("dates", List(DATE), default=None)
    """Date, YYYY-MM-DD. Example: ['2026-02-02', '2026-02-03']."""
