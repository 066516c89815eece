# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT

if TYPE_CHECKING:
    from ..numbers import Number


class ServiceConsumableInput(Model):
    """A consumable of an appointment's service.

    Needs goods_transaction_id (int), record_id (int), service_id (int), storage_id (int), good_id
    (int), price (Number), amount (Number).
    Any other key is sent as it is.
    """

    __sent__ = True

    goods_transaction_id: int = field("goods_transaction_id", INT)
    """Goods transaction ID."""
    record_id: int = field("record_id", INT)
    """Appointment ID."""
    service_id: int = field("service_id", INT)
    """Service ID."""
    storage_id: int = field("storage_id", INT)
    """Storage ID."""
    good_id: int = field("good_id", INT)
    """Product ID."""
    price: Number = field("price", FLOAT)
    """Price."""
    amount: Number = field("amount", FLOAT)
    """Amount."""
