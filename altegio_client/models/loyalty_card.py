# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import LoyaltyCardProgram, LoyaltyCardTypeRef, Reference


class LoyaltyCard(Model):
    """One of the items in the response of get_loyalty_card_list_by_phone."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 9210520."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Balance. Example: 100."""
    points: int | None = field("points", INT, default=None)
    """Points."""
    paid_amount: float | None = field("paid_amount", FLOAT, default=None)
    """Paid amount. Example: 1000."""
    sold_amount: float | None = field("sold_amount", FLOAT, default=None)
    """Sold amount. Example: 1000."""
    visits_count: int | None = field("visits_count", INT, default=None)
    """Number of visits. Example: 1."""
    number: str | None = field("number", STR, default=None)
    """Number. Example: 14507109210520."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID. Example: 10992."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain that issued the card. Example: 145071."""
    type_: LoyaltyCardTypeRef | None = field(
        "type", Ref("loyalty_card_type_ref", "LoyaltyCardTypeRef"), default=None
    )
    """Type of a loyalty card."""
    salon_group: Reference | None = field("salon_group", Ref("reference", "Reference"), default=None)
    """Salon group: ID and title of a related object, the ID being an integer."""
    programs: list[LoyaltyCardProgram] | None = field(
        "programs", List(Ref("loyalty_card_program", "LoyaltyCardProgram")), default=None
    )
    """Promotions tied to the card."""
