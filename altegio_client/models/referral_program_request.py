# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ReferralProgramRequest(Model):
    """Visit, appointment and the inviter's phone.

    Needs record_id (int), visit_id (int), referrer_phone (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    record_id: int = field("record_id", INT)
    """Appointment ID."""
    visit_id: int = field("visit_id", INT)
    """Visit ID."""
    referrer_phone: str = field("referrer_phone", STR)
    """Inviter's phone number."""
