# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, FLOAT, INT, STR, List, Map

if TYPE_CHECKING:
    from typing import Any


class ClientLoyaltyCardProgram(Model):
    """A promotion tied to a client's card."""

    group_id: int | None = field("group_id", INT, default=None)
    """Chain that created the promotion."""
    id: int | None = field("id", INT, default=None)
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Whether products earn cashback."""
    loyalty_type: dict[str, Any] | None = field("loyalty_type", Map(ANY), default=None)
    loyalty_type_id: int | None = field("loyalty_type_id", INT, default=None)
    """Promotion type ID."""
    rules: list[Any] | None = field("rules", List(ANY), default=None)
    title: str | None = field("title", STR, default=None)
    value: float | None = field("value", FLOAT, default=None)
    """Threshold from which the rule applies."""
    value_unit_id: int | None = field("value_unit_id", INT, default=None)
    """Bonus kind: percent discount or fixed sum."""
