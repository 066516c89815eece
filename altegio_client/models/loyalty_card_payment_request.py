# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyCardPayment


class LoyaltyCardPaymentRequest(Model):
    """Loyalty card."""

    payment: LoyaltyCardPayment | None = field(
        "payment", Ref("loyalty_card_payment", "LoyaltyCardPayment"), default=None
    )
    """Loyalty card and amount of a payment."""
