# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import SaleFiscalTransaction


class SaleFiscalOperations(Model):
    """Operations of the cash register for a sale."""

    last_operation_type: int | None = field("last_operation_type", INT, default=None)
    """Last operation type. Example: 1."""
    transactions: list[SaleFiscalTransaction] | None = field(
        "transactions", List(Ref("sale_fiscal_transaction", "SaleFiscalTransaction")), default=None
    )
    """Transactions."""
