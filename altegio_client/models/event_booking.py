# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, Union


class EventBooking(Model):
    """A booking of places in an event.

    Needs fullname (str), phone (str), email (str).
    May hold code (str), comment (str), notify_by_sms (int), notify_by_email (int), type (as type_,
    str), api_id (str | int), clients_count (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    fullname: str = field("fullname", STR)
    """Name of the client. Example: James Smith."""
    phone: str = field("phone", STR)
    """Phone number. Example: '+13155550175'."""
    email: str = field("email", STR)
    """Email. Example: j.smith@example.com."""
    code: str | None = field("code", STR, default=None)
    """SMS code; digits, stored as text. Example: '0829'."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    notify_by_sms: int | None = field("notify_by_sms", INT, default=None)
    """Hours before the visit at which an SMS reminds; 0 for none. Example: 0."""
    notify_by_email: int | None = field("notify_by_email", INT, default=None)
    """Hours before the visit at which an e-mail reminds; 0 for none. Example: 0."""
    type_: str | None = field("type", STR, default=None)
    """Source of the booking. Example: mobile."""
    api_id: str | int | None = field("api_id", Union(STR, INT), default=None)
    """ID in a system of the partner."""
    clients_count: int | None = field("clients_count", INT, default=None)
    """How many places."""
