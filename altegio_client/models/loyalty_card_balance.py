# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class LoyaltyCardBalance(Model):
    """Balance and totals of a loyalty card."""

    id: int | None = field("id", INT, default=None)
    """With a loyalty card."""
    balance: float | None = field("balance", FLOAT, default=None)
    points: float | None = field("points", FLOAT, default=None)
    paid_amount: float | None = field("paid_amount", FLOAT, default=None)
    sold_amount: float | None = field("sold_amount", FLOAT, default=None)
    visits_count: int | None = field("visits_count", INT, default=None)
    number: str | None = field("number", STR, default=None)
    type_id: int | None = field("type_id", INT, default=None)
    """Card type ID."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID."""
    max_discount_percent: float | None = field("max_discount_percent", FLOAT, default=None)
    max_discount_amount: float | None = field("max_discount_amount", FLOAT, default=None)
