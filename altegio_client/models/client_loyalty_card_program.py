# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ClientLoyaltyCardProgramRule, ClientLoyaltyCardProgramType


class ClientLoyaltyCardProgram(Model):
    """A promotion tied to a client's card."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    value: float | None = field("value", FLOAT, default=None)
    """Threshold from which the rule applies."""
    loyalty_type_id: int | None = field("loyalty_type_id", INT, default=None)
    """Promotion type ID."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Whether products earn cashback."""
    value_unit_id: int | None = field("value_unit_id", INT, default=None)
    """Bonus type: percent discount or fixed sum."""
    group_id: int | None = field("group_id", INT, default=None)
    """Chain that created the promotion."""
    loyalty_type: ClientLoyaltyCardProgramType | None = field(
        "loyalty_type", Ref("client_loyalty_card_program_type", "ClientLoyaltyCardProgramType"), default=None
    )
    """Loyalty type."""
    rules: list[ClientLoyaltyCardProgramRule] | None = field(
        "rules", List(Ref("client_loyalty_card_program_rule", "ClientLoyaltyCardProgramRule")), default=None
    )
    """Rules."""
