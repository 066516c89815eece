# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import ClientGiftCardType, Reference


class ClientGiftCard(Model):
    """A gift card found by a client's phone."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    number: str | None = field("number", STR, default=None)
    """Number."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Balance."""
    default_balance: float | None = field("default_balance", FLOAT, default=None)
    """Initial balance."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    status_id: int | None = field("status_id", INT, default=None)
    """Status ID."""
    created_date: dt.datetime | None = field("created_date", DATETIME, default=None)
    """Date of the sale."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """Expiration date."""
    type_: ClientGiftCardType | None = field(
        "type", Ref("client_gift_card_type", "ClientGiftCardType"), default=None
    )
    """Type of a gift card found by phone."""
    status: Reference | None = field("status", Ref("reference", "Reference"), default=None)
    """Status: ID and title of a related object, the ID being an integer."""
