# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, FLOAT

if TYPE_CHECKING:
    import datetime as dt


class TeamWorkloadDay(Model):
    """One of the items in the response of get_team_member_workload."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date. Example: 2026-10-01."""
    workload: float | None = field("workload", FLOAT, default=None)
    """Booked share of the working time, from 0 to 1. Example: 0.69."""
