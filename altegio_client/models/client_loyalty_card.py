# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ChainRef, ClientLoyaltyCardProgram, ClientLoyaltyCardType


class ClientLoyaltyCard(Model):
    """A loyalty card of a client, with its programs."""

    balance: float | None = field("balance", FLOAT, default=None)
    id: int | None = field("id", INT, default=None)
    number: str | None = field("number", STR, default=None)
    paid_amount: float | None = field("paid_amount", FLOAT, default=None)
    points: int | None = field("points", INT, default=None)
    programs: list[ClientLoyaltyCardProgram] | None = field(
        "programs", List(Ref("client_loyalty_card_program", "ClientLoyaltyCardProgram")), default=None
    )
    salon_group: ChainRef | None = field("salon_group", Ref("chain_ref", "ChainRef"), default=None)
    """ID and title of a chain."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain that created the card."""
    sold_amount: float | None = field("sold_amount", FLOAT, default=None)
    type_: ClientLoyaltyCardType | None = field(
        "type", Ref("client_loyalty_card_type", "ClientLoyaltyCardType"), default=None
    )
    """Card type."""
    type_id: int | None = field("type_id", INT, default=None)
    """Loyalty card type ID."""
    visits_count: int | None = field("visits_count", INT, default=None)
