# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATE, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import WorkingInterval


class LegacyTeamMemberWorkdayUpdate(Model):
    """Working hours to set for one day, in the deprecated call.

    Needs date (dt.date), is_working (bool), slots (list[WorkingInterval]).
    Any other key is sent as it is.
    """

    __sent__ = True

    date: dt.date = field("date", DATE)
    """Date, YYYY-MM-DD. Example: 2026-01-15."""
    is_working: bool = field("is_working", BOOL)
    """Whether it is working. Example: True."""
    slots: list[WorkingInterval] = field("slots", List(Ref("working_interval", "WorkingInterval")))
    """Slots."""
