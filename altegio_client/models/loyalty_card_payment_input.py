# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, Ref

if TYPE_CHECKING:
    from ..models import LoyaltyCardPaymentMethod
    from ..numbers import OptionalNumber


class LoyaltyCardPaymentInput(Model):
    """Loyalty card and amount of a payment.

    Needs method (LoyaltyCardPaymentMethod).
    May hold amount (OptionalNumber).
    Any other key is sent as it is.
    """

    __sent__ = True

    method: LoyaltyCardPaymentMethod = field(
        "method", Ref("loyalty_card_payment_method", "LoyaltyCardPaymentMethod")
    )
    """Method: payment with a loyalty card (slug loyalty_card)."""
    amount: OptionalNumber = field("amount", FLOAT, default=None)
    """Amount. Example: 123."""
