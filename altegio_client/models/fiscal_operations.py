# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import FiscalOperation


class FiscalOperations(Model):
    """Operations of the cash register."""

    last_operation_type: int | None = field("last_operation_type", INT, default=None)
    """Last receipt printed: 0 return, 1 sale."""
    transactions: list[FiscalOperation] | None = field(
        "transactions", List(Ref("fiscal_operation", "FiscalOperation")), default=None
    )
    """Cash register operations."""
