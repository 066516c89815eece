# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyCardPaymentInput


class LoyaltyCardPaymentRequest(Model):
    """Payment with the points of a loyalty card.

    Needs payment (LoyaltyCardPaymentInput).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: LoyaltyCardPaymentInput = field(
        "payment", Ref("loyalty_card_payment_input", "LoyaltyCardPaymentInput")
    )
    """Loyalty card and amount of a payment."""
