# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import GiftCardPaymentInput


class GiftCardPaymentRequest(Model):
    """Payment with a gift card.

    Needs payment (GiftCardPaymentInput).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: GiftCardPaymentInput = field("payment", Ref("gift_card_payment_input", "GiftCardPaymentInput"))
    """Gift card, its code and the amount of a payment."""
