# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, Ref

if TYPE_CHECKING:
    from ..models import DepositPaymentMethod
    from ..numbers import OptionalNumber


class DepositPaymentInput(Model):
    """Client account and amount of a payment.

    Needs method (DepositPaymentMethod).
    May hold amount (OptionalNumber).
    Any other key is sent as it is.
    """

    __sent__ = True

    method: DepositPaymentMethod = field("method", Ref("deposit_payment_method", "DepositPaymentMethod"))
    """Method: payment from a client's prepaid account (slug deposit)."""
    amount: OptionalNumber = field("amount", FLOAT, default=None)
    """Amount. Example: 123."""
