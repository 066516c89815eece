# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class VisitorUpdate(Model):
    """The body of update_booking_user.

    May hold name (str), email (str), phone (str), confirmation_code (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    name: str | None = field("name", STR, default=None)
    """Name. Example: James Smith."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: j.smith@example.com."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number. Example: '+13155550175'."""
    confirmation_code: str | None = field("confirmation_code", STR, default=None)
    """SMS code for the new phone number. Example: '1234'."""
