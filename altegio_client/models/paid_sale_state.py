# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import SaleItem, SaleLoyaltyTransaction, SalePaymentTransaction


class PaidSaleState(Model):
    """Items and payments of a sale right after a payment."""

    items: list[SaleItem] | None = field("items", List(Ref("sale_item", "SaleItem")), default=None)
    """Items."""
    loyalty_transactions: list[SaleLoyaltyTransaction] | None = field(
        "loyalty_transactions", List(Ref("sale_loyalty_transaction", "SaleLoyaltyTransaction")), default=None
    )
    """Loyalty transactions."""
    payment_transactions: list[SalePaymentTransaction] | None = field(
        "payment_transactions", List(Ref("sale_payment_transaction", "SalePaymentTransaction")), default=None
    )
    """Payment transactions."""
