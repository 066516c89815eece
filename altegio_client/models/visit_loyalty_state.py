# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import AppliedLoyaltyTransaction, AppointmentPayment, VisitFiscalOperations, VisitSaleItem


class VisitLoyaltyState(Model):
    """Payments, loyalty and cash register operations, and sold items of a visit."""

    payment_transactions: list[AppointmentPayment] | None = field(
        "payment_transactions", List(Ref("appointment_payment", "AppointmentPayment")), default=None
    )
    """Money movements of the appointment."""
    loyalty_transactions: list[AppliedLoyaltyTransaction] | None = field(
        "loyalty_transactions",
        List(Ref("applied_loyalty_transaction", "AppliedLoyaltyTransaction")),
        default=None,
    )
    kkm_transaction_details_container: VisitFiscalOperations | None = field(
        "kkm_transaction_details_container",
        Ref("visit_fiscal_operations", "VisitFiscalOperations"),
        default=None,
    )
    """Cash register (fiscal) operations."""
    items: list[VisitSaleItem] | None = field(
        "items", List(Ref("visit_sale_item", "VisitSaleItem")), default=None
    )
    """Products and services of the appointment."""
