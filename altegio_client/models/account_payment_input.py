# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, Ref

if TYPE_CHECKING:
    from ..models import AccountPaymentMethod
    from ..numbers import OptionalNumber


class AccountPaymentInput(Model):
    """Account and amount of a payment.

    Needs method (AccountPaymentMethod).
    May hold amount (OptionalNumber).
    Any other key is sent as it is.
    """

    __sent__ = True

    method: AccountPaymentMethod = field("method", Ref("account_payment_method", "AccountPaymentMethod"))
    """Method: payment into an account of the location (slug account)."""
    amount: OptionalNumber = field("amount", FLOAT, default=None)
    """Amount. Example: 123."""
