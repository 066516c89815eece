# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, Ref

if TYPE_CHECKING:
    from ..models import ConsumableProduct


class ServiceBillOfMaterialsItem(Model):
    """A consumable in the bill of materials of an appointment's service."""

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
    price: float | None = field("price", FLOAT, default=None)
    """Price."""
    good: ConsumableProduct | None = field(
        "good", Ref("consumable_product", "ConsumableProduct"), default=None
    )
    """Good."""
