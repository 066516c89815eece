# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Code

if TYPE_CHECKING:
    from ..enums import UnitKind
    from ..numbers import Number


class GoodsTransactionCreate(Model):
    """Data of a new stock movement.

    Needs document_id (int), good_id (int), amount (Number), cost_per_unit (Number), discount (Number),
    cost (Number), operation_unit_type (UnitKind | int).
    May hold master_id (int), client_id (int), supplier_id (int), comment (str), good_special_number
    (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    document_id: int = field("document_id", INT)
    """Document ID."""
    good_id: int = field("good_id", INT)
    """Product ID."""
    amount: Number = field("amount", FLOAT)
    """Quantity."""
    cost_per_unit: Number = field("cost_per_unit", FLOAT)
    """Price per unit, in the currency of the location."""
    discount: Number = field("discount", FLOAT)
    """In percent."""
    cost: Number = field("cost", FLOAT)
    """Total of the transaction."""
    operation_unit_type: UnitKind | int = field("operation_unit_type", Code("UnitKind"))
    """1 for sale, 2 for write-off."""
    master_id: int | None = field("master_id", INT, default=None)
    """ID of the team member who made the sale."""
    client_id: int | None = field("client_id", INT, default=None)
    """ID of the client who buys."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    good_special_number: str | None = field("good_special_number", STR, default=None)
    """Unique membership number; needed when selling a membership to a client."""
