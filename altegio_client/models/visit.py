# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, Code, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import VisitAttendance
    from ..models import VisitAppointment


class Visit(Model):
    """A visit with its appointments."""

    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """Visit status. Example: 1."""
    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """Datetime. Example: 2026-09-21T23:00:00.000-05:00."""
    comment: int | None = field("comment", INT, default=None)
    """Comment."""
    records: list[VisitAppointment] | None = field(
        "records", List(Ref("visit_appointment", "VisitAppointment")), default=None
    )
    """Appointments."""
