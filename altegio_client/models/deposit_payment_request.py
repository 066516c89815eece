# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import DepositPayment


class DepositPaymentRequest(Model):
    """Payment from a client's prepaid account.

    Needs payment (DepositPayment).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: DepositPayment = field("payment", Ref("deposit_payment", "DepositPayment"))
    """Client account and amount of a payment."""
