# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import PaidSaleState, SaleFiscalOperations, SalePaymentMethod


class PaidSale(Model):
    """State of a sale right after a payment."""

    state: PaidSaleState | None = field("state", Ref("paid_sale_state", "PaidSaleState"), default=None)
    """State: items and payments of a sale right after a payment."""
    kkm_state: SaleFiscalOperations | None = field(
        "kkm_state", Ref("sale_fiscal_operations", "SaleFiscalOperations"), default=None
    )
    """Fiscal register."""
    payment_methods: list[SalePaymentMethod] | None = field(
        "payment_methods", List(Ref("sale_payment_method", "SalePaymentMethod")), default=None
    )
    """Payment methods."""
