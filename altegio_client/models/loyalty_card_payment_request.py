# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyCardPayment


class LoyaltyCardPaymentRequest(Model):
    """Payment with the points of a loyalty card.

    Needs payment (LoyaltyCardPayment).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: LoyaltyCardPayment = field("payment", Ref("loyalty_card_payment", "LoyaltyCardPayment"))
    """Loyalty card and amount of a payment."""
