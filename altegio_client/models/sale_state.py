# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import SaleItem, SaleLoyaltyTransaction, SalePaymentTransaction


class SaleState(Model):
    """Items and payments of a sale."""

    items: list[SaleItem] | None = field("items", List(Ref("sale_item", "SaleItem")), default=None)
    """Items sold."""
    loyalty_transactions: list[SaleLoyaltyTransaction] | None = field(
        "loyalty_transactions", List(Ref("sale_loyalty_transaction", "SaleLoyaltyTransaction")), default=None
    )
    """Payments by loyalty means."""
    payment_transactions: list[SalePaymentTransaction] | None = field(
        "payment_transactions", List(Ref("sale_payment_transaction", "SalePaymentTransaction")), default=None
    )
    """Payments at the location account."""
