# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, FLOAT, INT, STR, List, Map

if TYPE_CHECKING:
    from typing import Any


class AppointmentService(Model):
    """A service in an appointment."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Total, in the currency of the location."""
    cost_to_pay: float | None = field("cost_to_pay", FLOAT, default=None)
    """After discounts and deposits."""
    manual_cost: float | None = field("manual_cost", FLOAT, default=None)
    """Price set by hand, in the currency of the location."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Price per unit, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Before discounts."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Quantity."""
    assistants: list[dict[str, Any]] | None = field("assistants", List(Map(ANY)), default=None)
    """Assistants."""
