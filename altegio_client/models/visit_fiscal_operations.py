# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import FiscalTransaction


class VisitFiscalOperations(Model):
    """Cash register (fiscal) operations."""

    last_operation_type: int | None = field("last_operation_type", INT, default=None)
    """Last receipt printed: 0 return, 1 sale."""
    transactions: list[FiscalTransaction] | None = field(
        "transactions", List(Ref("fiscal_transaction", "FiscalTransaction")), default=None
    )
