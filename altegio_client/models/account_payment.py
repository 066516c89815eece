# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, Ref

if TYPE_CHECKING:
    from ..models import AccountPaymentMethod


class AccountPayment(Model):
    """Account and amount of a payment."""

    method: AccountPaymentMethod | None = field(
        "method", Ref("account_payment_method", "AccountPaymentMethod"), default=None
    )
    """Payment into an account of the location (slug account)."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Example: 123."""
