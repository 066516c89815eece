# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class ReferralProgramRequest(Model):
    """Visit, appointment and the inviter's phone."""

    record_id: int = field("record_id", INT)
    """Appointment."""
    referrer_phone: float = field("referrer_phone", FLOAT)
    """Inviter's phone number."""
    visit_id: int = field("visit_id", INT)
