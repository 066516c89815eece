# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import DepositPayment


class DepositPaymentRequest(Model):
    """Client's personal account."""

    payment: DepositPayment | None = field("payment", Ref("deposit_payment", "DepositPayment"), default=None)
    """Client account and amount of a payment."""
