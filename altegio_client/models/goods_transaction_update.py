# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Code

if TYPE_CHECKING:
    from ..enums import UnitKind
    from ..numbers import Number


class GoodsTransactionUpdate(Model):
    """Changed data of a stock movement.

    Needs document_id (int), good_id (int), amount (Number), cost_per_unit (Number), discount (Number),
    cost (Number), operation_unit_type (UnitKind | int).
    May hold master_id (int), client_id (int), supplier_id (int), comment (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    document_id: int = field("document_id", INT)
    """Document ID. Example: 22254960."""
    good_id: int = field("good_id", INT)
    """Product ID. Example: 232674."""
    amount: Number = field("amount", FLOAT)
    """Amount. Example: 1."""
    cost_per_unit: Number = field("cost_per_unit", FLOAT)
    """Price per unit, in the currency of the location. Example: 100."""
    discount: Number = field("discount", FLOAT)
    """In percent. Example: 10."""
    cost: Number = field("cost", FLOAT)
    """Total of the transaction. Example: 90."""
    operation_unit_type: UnitKind | int = field("operation_unit_type", Code("UnitKind"))
    """1 = sale unit, 2 = write-off unit. Example: 1."""
    master_id: int | None = field("master_id", INT, default=None)
    """ID of the team member who made the sale. Example: 26781."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Transaction comment."""
