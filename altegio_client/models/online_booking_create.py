# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref, Union

if TYPE_CHECKING:
    from ..models import OnlineBookingAppointment


class OnlineBookingCreate(Model):
    """A booking of one or several appointments.

    Needs phone (str), fullname (str), appointments (list[OnlineBookingAppointment]).
    May hold email (str), code (str), comment (str), type (as type_, str), notify_by_sms (int),
    notify_by_email (int), api_id (str | int).
    Any other key is sent as it is.
    """

    __sent__ = True

    phone: str = field("phone", STR)
    """Phone number. Example: '+13155550175'."""
    fullname: str = field("fullname", STR)
    """Name of the client. Example: James Smith."""
    appointments: list[OnlineBookingAppointment] = field(
        "appointments", List(Ref("online_booking_appointment", "OnlineBookingAppointment"))
    )
    """What to book."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: j.smith@example.com."""
    code: str | None = field("code", STR, default=None)
    """SMS code; digits, stored as text. Example: '0829'."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: test appointment!."""
    type_: str | None = field("type", STR, default=None)
    """Source of the booking. Example: mobile."""
    notify_by_sms: int | None = field("notify_by_sms", INT, default=None)
    """Hours before the visit at which an SMS reminds; 0 for none. Example: 6."""
    notify_by_email: int | None = field("notify_by_email", INT, default=None)
    """Hours before the visit at which an e-mail reminds; 0 for none. Example: 24."""
    api_id: str | int | None = field("api_id", Union(STR, INT), default=None)
    """ID in a system of the partner."""
