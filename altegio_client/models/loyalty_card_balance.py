# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class LoyaltyCardBalance(Model):
    """The response of create_chain_loyalty_card_transaction."""

    id: int | None = field("id", INT, default=None)
    """With a loyalty card."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Balance."""
    points: float | None = field("points", FLOAT, default=None)
    """Points."""
    paid_amount: float | None = field("paid_amount", FLOAT, default=None)
    """Paid amount."""
    sold_amount: float | None = field("sold_amount", FLOAT, default=None)
    """Sold amount."""
    visits_count: int | None = field("visits_count", INT, default=None)
    """Number of visits."""
    number: str | None = field("number", STR, default=None)
    """Number."""
    type_id: int | None = field("type_id", INT, default=None)
    """Card type ID."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID."""
    max_discount_percent: float | None = field("max_discount_percent", FLOAT, default=None)
    """Max discount percent."""
    max_discount_amount: float | None = field("max_discount_amount", FLOAT, default=None)
    """Max discount amount."""
