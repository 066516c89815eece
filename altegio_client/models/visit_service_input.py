# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class VisitServiceInput(Model):
    """A service provided in a visit.

    May hold id (int), title (str), cost (OptionalNumber), cost_per_unit (OptionalNumber), discount
    (OptionalNumber), first_cost (OptionalNumber), record_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    cost: OptionalNumber = field("cost", FLOAT, default=None)
    """Total, in the currency of the location."""
    cost_per_unit: OptionalNumber = field("cost_per_unit", FLOAT, default=None)
    """Price per unit, in the currency of the location."""
    discount: OptionalNumber = field("discount", FLOAT, default=None)
    """Discount."""
    first_cost: OptionalNumber = field("first_cost", FLOAT, default=None)
    """Cost before discounts, in the currency of the location."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
