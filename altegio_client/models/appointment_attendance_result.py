# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import ANY

if TYPE_CHECKING:
    from typing import Any


class AppointmentAttendanceResult(Model):
    """The answer of set_appointment_attendance."""

    __slots__ = NO_DICT

    records: Any = field("records", ANY, default=None)
    """Changes of the journal; no list of the appointments that changed."""
