# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, STR, Ref

if TYPE_CHECKING:
    from ..models import GiftCardPaymentMethod
    from ..numbers import OptionalNumber


class GiftCardPaymentInput(Model):
    """Gift card, its code and the amount of a payment.

    Needs method (GiftCardPaymentMethod).
    May hold amount (OptionalNumber), number (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    method: GiftCardPaymentMethod = field("method", Ref("gift_card_payment_method", "GiftCardPaymentMethod"))
    """Method: payment with a gift card (slug loyalty_certificate)."""
    amount: OptionalNumber = field("amount", FLOAT, default=None)
    """Amount. Example: 123."""
    number: str | None = field("number", STR, default=None)
    """Gift card code. Example: 123123."""
