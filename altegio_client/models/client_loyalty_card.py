# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ChainRef, ClientLoyaltyCardProgram, ClientLoyaltyCardType


class ClientLoyaltyCard(Model):
    """One of the items in the response of get_loyalty_card_list_by_client_id."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Balance."""
    points: int | None = field("points", INT, default=None)
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
    """Loyalty card type ID."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain that created the card."""
    type_: ClientLoyaltyCardType | None = field(
        "type", Ref("client_loyalty_card_type", "ClientLoyaltyCardType"), default=None
    )
    """Card type."""
    salon_group: ChainRef | None = field("salon_group", Ref("chain_ref", "ChainRef"), default=None)
    """Salon group: ID and title of a chain."""
    programs: list[ClientLoyaltyCardProgram] | None = field(
        "programs", List(Ref("client_loyalty_card_program", "ClientLoyaltyCardProgram")), default=None
    )
    """Programs."""
