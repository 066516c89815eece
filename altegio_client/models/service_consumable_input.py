# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT

if TYPE_CHECKING:
    from ..numbers import Number, OptionalNumber


class ServiceConsumableInput(Model):
    """A consumable of an appointment's service.

    Needs good_id (int), amount (Number).
    May hold goods_transaction_id (int), record_id (int), service_id (int), storage_id (int), price
    (OptionalNumber).
    Any other key is sent as it is.
    """

    __sent__ = True

    good_id: int = field("good_id", INT)
    """Product ID."""
    amount: Number = field("amount", FLOAT)
    """Amount."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID. A new consumable has none."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID."""
    price: OptionalNumber = field("price", FLOAT, default=None)
    """Price."""
