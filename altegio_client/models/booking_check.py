# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import BookingCheckAppointment


class BookingCheck(Model):
    """Appointments to check.

    Needs appointments (list[BookingCheckAppointment]).
    Any other key is sent as it is.
    """

    __sent__ = True

    appointments: list[BookingCheckAppointment] = field(
        "appointments", List(Ref("booking_check_appointment", "BookingCheckAppointment"))
    )
    """What to book."""
