# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT

if TYPE_CHECKING:
    from ..numbers import Number


class LoyaltyCardWithdrawalRequest(Model):
    """Visit, appointment and points to redeem.

    Needs record_id (int), visit_id (int), amount (Number).
    Any other key is sent as it is.
    """

    __sent__ = True

    record_id: int = field("record_id", INT)
    """Appointment ID."""
    visit_id: int = field("visit_id", INT)
    """Visit ID."""
    amount: Number = field("amount", FLOAT)
    """Points to redeem."""
