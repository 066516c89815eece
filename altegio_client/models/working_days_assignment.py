# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import WorkingInterval


class WorkingDaysAssignment(Model):
    """Dates of a team member that get the same working hours.

    Needs dates (list[dt.date]), slots (list[WorkingInterval]), staff_id (int).
    The server refuses any other key.
    """

    __sent__ = True
    __closed__ = True

    dates: list[dt.date] = field("dates", List(DATE))
    """Date, YYYY-MM-DD. Example: ['2026-01-31', '2026-02-01']."""
    slots: list[WorkingInterval] = field("slots", List(Ref("working_interval", "WorkingInterval")))
    """Slots."""
    staff_id: int = field("staff_id", INT)
    """Team member ID. Example: 12345."""
