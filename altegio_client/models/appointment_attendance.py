# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Code

if TYPE_CHECKING:
    from ..enums import VisitAttendance


class AppointmentAttendance(Model):
    """The body of set_appointment_attendance.

    Needs attendance (VisitAttendance | int).
    Any other key is sent as it is.
    """

    __sent__ = True

    attendance: VisitAttendance | int = field("attendance", Code("VisitAttendance"))
    """The new attendance. Example: 1."""
