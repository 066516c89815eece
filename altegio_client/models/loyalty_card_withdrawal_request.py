# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT

if TYPE_CHECKING:
    from ..numbers import Number


class LoyaltyCardWithdrawalRequest(Model):
    """Visit, appointment and points to redeem."""

    amount: Number = field("amount", FLOAT)
    """Points to redeem."""
    record_id: int = field("record_id", INT)
    """Appointment ID."""
    visit_id: int = field("visit_id", INT)
    """Visit ID."""
