# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import DepositPaymentInput


class DepositPaymentRequest(Model):
    """Payment from a client's prepaid account.

    Needs payment (DepositPaymentInput).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: DepositPaymentInput = field("payment", Ref("deposit_payment_input", "DepositPaymentInput"))
    """Client account and amount of a payment."""
