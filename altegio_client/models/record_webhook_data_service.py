# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class RecordWebhookDataService(Model):
    """One of `services` of RecordWebhookData."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost."""
    cost_to_pay: float | None = field("cost_to_pay", FLOAT, default=None)
    """Cost to pay."""
    manual_cost: float | None = field("manual_cost", FLOAT, default=None)
    """Manual cost."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Cost per unit."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """First cost."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
