# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class BillOfMaterialsItem(Model):
    """A consumable in a bill of materials."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    technological_card_id: int | None = field("technological_card_id", INT, default=None)
    """Bill of materials ID."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    unit: str | None = field("unit", STR, default=None)
    """Unit."""
    price: float | None = field("price", FLOAT, default=None)
    """Price."""
    title: str | None = field("title", STR, default=None)
    """Title."""
