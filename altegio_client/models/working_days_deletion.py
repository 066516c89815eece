# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, List

if TYPE_CHECKING:
    import datetime as dt


class WorkingDaysDeletion(Model):
    """Dates of a team member that become days off.

    Needs dates (list[dt.date]), staff_id (int).
    The server refuses any other key.
    """

    __sent__ = True
    __closed__ = True

    dates: list[dt.date] = field("dates", List(DATE))
    """Date, YYYY-MM-DD. Example: ['2026-02-02', '2026-02-03']."""
    staff_id: int = field("staff_id", INT)
    """Team member ID. Example: 12345."""
