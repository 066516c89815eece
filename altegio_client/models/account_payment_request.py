# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import AccountPayment


class AccountPaymentRequest(Model):
    """Location account (checkout)."""

    payment: AccountPayment | None = field("payment", Ref("account_payment", "AccountPayment"), default=None)
    """Account and amount of a payment."""
