# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import AccountPaymentInput


class AccountPaymentRequest(Model):
    """Payment into an account of the location.

    Needs payment (AccountPaymentInput).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: AccountPaymentInput = field("payment", Ref("account_payment_input", "AccountPaymentInput"))
    """Account and amount of a payment."""
