# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Code

if TYPE_CHECKING:
    from ..enums import UnitKind


class GoodsTransactionUpdate(Model):
    """Changed data of a stock movement."""

    amount: float = field("amount", FLOAT)
    """Example: 1."""
    cost: float = field("cost", FLOAT)
    """Total of the transaction. Example: 90."""
    cost_per_unit: float = field("cost_per_unit", FLOAT)
    """Example: 100."""
    discount: float = field("discount", FLOAT)
    """Percent. Example: 10."""
    document_id: int = field("document_id", INT)
    """Example: 22254960."""
    good_id: int = field("good_id", INT)
    """Example: 232674."""
    operation_unit_type: UnitKind | int = field("operation_unit_type", Code("UnitKind"))
    """1 = sale unit, 2 = write-off unit. Example: 1."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member who made the sale. Example: 26781."""
    client_id: int | None = field("client_id", INT, default=None)
    supplier_id: int | None = field("supplier_id", INT, default=None)
    comment: str | None = field("comment", STR, default=None)
    """Example: Transaction comment."""
