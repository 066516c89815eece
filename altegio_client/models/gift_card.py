# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import Reference, UserGiftCardType


class GiftCard(Model):
    """A gift card of the signed-in user."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    number: str | None = field("number", STR, default=None)
    """Number."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Present balance."""
    default_balance: float | None = field("default_balance", FLOAT, default=None)
    """Balance at the start."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    status_id: int | None = field("status_id", INT, default=None)
    """Status ID."""
    created_date: dt.datetime | None = field("created_date", DATETIME, default=None)
    """Date of the sale."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """Expiration date."""
    type_: UserGiftCardType | None = field(
        "type", Ref("user_gift_card_type", "UserGiftCardType"), default=None
    )
    """Type of a gift card of the signed-in user."""
    status: Reference | None = field("status", Ref("reference", "Reference"), default=None)
    """Status: ID and title of a related object, the ID being an integer."""
