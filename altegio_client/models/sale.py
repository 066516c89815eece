# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import FiscalOperations, PaymentMethod, SaleState


class Sale(Model):
    """The response of get_sale_transaction."""

    state: SaleState | None = field("state", Ref("sale_state", "SaleState"), default=None)
    """State: items and payments of a sale."""
    kkm_state: FiscalOperations | None = field(
        "kkm_state", Ref("fiscal_operations", "FiscalOperations"), default=None
    )
    """Fiscal register state."""
    payment_methods: list[PaymentMethod] | None = field(
        "payment_methods", List(Ref("payment_method", "PaymentMethod")), default=None
    )
    """Payment methods."""
