# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class SaleItem(Model):
    """A service or product in a sale."""

    id: int | None = field("id", INT, default=None)
    type_: str | None = field("type", STR, default=None)
    """Service or product; the published example uses good and service."""
    title: str | None = field("title", STR, default=None)
    amount: float | None = field("amount", FLOAT, default=None)
    default_cost_per_unit: float | None = field("default_cost_per_unit", FLOAT, default=None)
    default_cost_total: float | None = field("default_cost_total", FLOAT, default=None)
    client_discount_percent: float | None = field("client_discount_percent", FLOAT, default=None)
    cost_to_pay_total: float | None = field("cost_to_pay_total", FLOAT, default=None)
