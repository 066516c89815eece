# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Code

if TYPE_CHECKING:
    from ..enums import DeliveryStatus
    from ..numbers import OptionalNumber


class MessageDeliveryStatus(Model):
    """Delivery status of one message.

    May hold id (str), status (DeliveryStatus | int), payment_sum (OptionalNumber), currency_iso (str),
    parts_amount (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    id: str | None = field("id", STR, default=None)
    """ID."""
    status: DeliveryStatus | int | None = field("status", Code("DeliveryStatus"), default=None)
    """Status: 1 delivered, 2 not delivered, 4 delivered to the phone, 8 with the operator, 16 refused by the operator, 52 no funds."""
    payment_sum: OptionalNumber = field("payment_sum", FLOAT, default=None)
    """Cost of the full message."""
    currency_iso: str | None = field("currency_iso", STR, default=None)
    """Currency, ISO 4217."""
    parts_amount: int | None = field("parts_amount", INT, default=None)
    """Number of message parts."""
