# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import LoyaltyCardProgramRule, LoyaltyProgramKind


class LoyaltyCardProgram(Model):
    """A promotion tied to a loyalty card."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 18005."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: 5+2."""
    value: float | None = field("value", FLOAT, default=None)
    """Threshold from which the rule applies. Example: 0."""
    loyalty_type_id: int | None = field("loyalty_type_id", INT, default=None)
    """Loyalty type ID. Example: 13."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Whether products earn cashback. Example: 3."""
    value_unit_id: int | None = field("value_unit_id", INT, default=None)
    """Bonus type: percent or fixed sum. Example: 1."""
    group_id: int | None = field("group_id", INT, default=None)
    """Chain that created the promotion. Example: 145071."""
    loyalty_type: LoyaltyProgramKind | None = field(
        "loyalty_type", Ref("loyalty_program_kind", "LoyaltyProgramKind"), default=None
    )
    """Loyalty type: type of a promotion."""
    rules: list[LoyaltyCardProgramRule] | None = field(
        "rules", List(Ref("loyalty_card_program_rule", "LoyaltyCardProgramRule")), default=None
    )
    """Rules."""
