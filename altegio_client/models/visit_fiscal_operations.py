# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import FiscalTransaction


class VisitFiscalOperations(Model):
    """Cash register (fiscal) operations."""

    last_operation_type: int | None = field("last_operation_type", INT, default=None)
    """0 return receipt, 1 sales receipt."""
    transactions: list[FiscalTransaction] | None = field(
        "transactions", List(Ref("fiscal_transaction", "FiscalTransaction")), default=None
    )
