# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class VerificationCodeRequest(Model):
    """The body of send_booking_verification_code.

    Needs phone (str).
    May hold fulname (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    phone: str = field("phone", STR)
    """Phone number. Example: '+13155550175'."""
    fulname: str | None = field("fulname", STR, default=None)
    """Name of the client; the wire name has one l. Example: James Smith."""
