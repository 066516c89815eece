# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class SaleItem(Model):
    """A service or product in a sale."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    type_: str | None = field("type", STR, default=None)
    """Service/product."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    default_cost_per_unit: float | None = field("default_cost_per_unit", FLOAT, default=None)
    """Default cost per unit."""
    default_cost_total: float | None = field("default_cost_total", FLOAT, default=None)
    """Default cost total."""
    client_discount_percent: float | None = field("client_discount_percent", FLOAT, default=None)
    """Client discount percent."""
    cost_to_pay_total: float | None = field("cost_to_pay_total", FLOAT, default=None)
    """Cost to pay total."""
