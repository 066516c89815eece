# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY

if TYPE_CHECKING:
    from typing import Any


class AppointmentAttendanceResult(Model):
    """The response of set_appointment_attendance."""

    records: Any = field("records", ANY, default=None)
    """Changes of the journal; no list of the appointments that changed."""
