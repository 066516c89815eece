# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class LoyaltyTransactionProgram(Model):
    """The promotion of a loyalty transaction."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    value: int | None = field("value", INT, default=None)
    """Discount value."""
    loyalty_type_id: int | None = field("loyalty_type_id", INT, default=None)
    """Loyalty type ID."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Whether products earn cashback."""
    value_unit_id: int | None = field("value_unit_id", INT, default=None)
    """Bonus type: percent or fixed sum."""
    group_id: int | None = field("group_id", INT, default=None)
    """Chain that created the promotion."""
