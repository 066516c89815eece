# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import InventoryOperationDocument, InventoryOperationTransaction


class InventoryOperation(Model):
    """Document and stock movements created at once."""

    document: InventoryOperationDocument | None = field(
        "document", Ref("inventory_operation_document", "InventoryOperationDocument"), default=None
    )
    """The document of an inventory operation."""
    transactions: list[InventoryOperationTransaction] | None = field(
        "transactions",
        List(Ref("inventory_operation_transaction", "InventoryOperationTransaction")),
        default=None,
    )
    """Transactions."""
