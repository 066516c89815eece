# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import GiftCardPayment


class GiftCardPaymentRequest(Model):
    """Gift card."""

    payment: GiftCardPayment | None = field(
        "payment", Ref("gift_card_payment", "GiftCardPayment"), default=None
    )
    """Gift card, its code and the amount of a payment."""
