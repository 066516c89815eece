# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import FiscalOperations, PaymentMethod, SaleState


class Sale(Model):
    """State of a sale and the ways to pay it."""

    kkm_state: FiscalOperations | None = field(
        "kkm_state", Ref("fiscal_operations", "FiscalOperations"), default=None
    )
    """Fiscal register state."""
    payment_methods: list[PaymentMethod] | None = field(
        "payment_methods", List(Ref("payment_method", "PaymentMethod")), default=None
    )
    state: SaleState | None = field("state", Ref("sale_state", "SaleState"), default=None)
    """Items and payments of a sale."""
