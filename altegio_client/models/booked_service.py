# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class BookedService(Model):
    """One of `services` of AppointmentCreate.

    May hold id (int), first_cost (OptionalNumber), discount (OptionalNumber), cost (OptionalNumber).
    Any other key is sent as it is.
    """

    id: int | None = field("id", INT, default=None)
    """ID."""
    first_cost: OptionalNumber = field("first_cost", FLOAT, default=None)
    """Cost before discounts, in the currency of the location."""
    discount: OptionalNumber = field("discount", FLOAT, default=None)
    """Discount."""
    cost: OptionalNumber = field("cost", FLOAT, default=None)
    """Total, in the currency of the location."""
