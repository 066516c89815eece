# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import VisitFiscalOperations, VisitItem, VisitLoyaltyTransaction, VisitPayment


class VisitDetails(Model):
    """Payments, loyalty and cash register operations, and sold items of a visit."""

    payment_transactions: list[VisitPayment] | None = field(
        "payment_transactions", List(Ref("visit_payment", "VisitPayment")), default=None
    )
    """Money movements of the appointment."""
    loyalty_transactions: list[VisitLoyaltyTransaction] | None = field(
        "loyalty_transactions",
        List(Ref("visit_loyalty_transaction", "VisitLoyaltyTransaction")),
        default=None,
    )
    """Loyalty transactions."""
    kkm_transaction_details_container: VisitFiscalOperations | None = field(
        "kkm_transaction_details_container",
        Ref("visit_fiscal_operations", "VisitFiscalOperations"),
        default=None,
    )
    """Cash register (fiscal) operations."""
    items: list[VisitItem] | None = field("items", List(Ref("visit_item", "VisitItem")), default=None)
    """Products and services of the appointment."""
