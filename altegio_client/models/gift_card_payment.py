# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, STR, Ref

if TYPE_CHECKING:
    from ..models import GiftCardPaymentMethod


class GiftCardPayment(Model):
    """Gift card, its code and the amount of a payment."""

    method: GiftCardPaymentMethod | None = field(
        "method", Ref("gift_card_payment_method", "GiftCardPaymentMethod"), default=None
    )
    """Payment with a gift card (slug loyalty_certificate)."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Example: 123."""
    number: str | None = field("number", STR, default=None)
    """Certificate code; declared string, published example is a number. Example: 123123."""
