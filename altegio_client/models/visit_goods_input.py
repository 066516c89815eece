# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code

if TYPE_CHECKING:
    from ..enums import UnitKind


class VisitGoodsInput(Model):
    """A product sold or used in a visit.

    May hold id (int), title (str), barcode (str), article (str), amount (str), cost_per_unit (str),
    price (str), cost (str), operation_unit_type (UnitKind | int), master_id (str), storage_id (str),
    good_id (str), discount (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    id: int | None = field("id", INT, default=None)
    """Inventory transaction ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    barcode: str | None = field("barcode", STR, default=None)
    """Barcode."""
    article: str | None = field("article", STR, default=None)
    """Vendor code."""
    amount: str | None = field("amount", STR, default=None)
    """Amount."""
    cost_per_unit: str | None = field("cost_per_unit", STR, default=None)
    """Price per unit, in the currency of the location."""
    price: str | None = field("price", STR, default=None)
    """Price."""
    cost: str | None = field("cost", STR, default=None)
    """Selling price."""
    operation_unit_type: UnitKind | int | None = field("operation_unit_type", Code("UnitKind"), default=None)
    """1 for sale, 2 for write-off."""
    master_id: str | None = field("master_id", STR, default=None)
    """Team member ID."""
    storage_id: str | None = field("storage_id", STR, default=None)
    """Storage (inventory) ID."""
    good_id: str | None = field("good_id", STR, default=None)
    """Product ID."""
    discount: str | None = field("discount", STR, default=None)
    """Discount."""
