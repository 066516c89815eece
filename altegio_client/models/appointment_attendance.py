# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import Code

if TYPE_CHECKING:
    from ..enums import VisitAttendance


class AppointmentAttendance(Model):
    """The body of set_appointment_attendance."""

    __slots__ = NO_DICT

    attendance: VisitAttendance | int = field("attendance", Code("VisitAttendance"))
    """The new attendance. Example: 1."""
