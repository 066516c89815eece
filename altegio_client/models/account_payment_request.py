# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import AccountPayment


class AccountPaymentRequest(Model):
    """Payment into an account of the location."""

    payment: AccountPayment = field("payment", Ref("account_payment", "AccountPayment"))
    """Account and amount of a payment."""
