# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, Ref

if TYPE_CHECKING:
    from ..models import ConsumableProduct


class UpdatedServiceConsumable(Model):
    """A consumable of a service right after a change."""

    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    price: float | None = field("price", FLOAT, default=None)
    """Price."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    good: ConsumableProduct | None = field(
        "good", Ref("consumable_product", "ConsumableProduct"), default=None
    )
    """Good."""
