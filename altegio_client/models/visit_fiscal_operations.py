# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import VisitFiscalTransaction


class VisitFiscalOperations(Model):
    """Cash register operations of a visit."""

    last_operation_type: int | None = field("last_operation_type", INT, default=None)
    """Last receipt printed: 0 return, 1 sale. Example: 1."""
    transactions: list[VisitFiscalTransaction] | None = field(
        "transactions", List(Ref("visit_fiscal_transaction", "VisitFiscalTransaction")), default=None
    )
    """Cash register operations."""
