# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT, STR, Code, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import GiftCardExpirationType, IssuedGiftCardScope, PeriodUnit
    from ..models import Reference


class UserGiftCardType(Model):
    """Type of a gift card of the signed-in user."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Face value."""
    is_multi: bool | None = field("is_multi", BOOL, default=None)
    """Whether it can be used several times."""
    company_group_id: int | None = field("company_group_id", INT, default=None)
    """Chain ID."""
    item_type_id: IssuedGiftCardScope | int | None = field(
        "item_type_id", Code("IssuedGiftCardScope"), default=None
    )
    """What it can pay for: 0 everything, 1 services, 2 chosen services and products, 3 chosen services, 4 products."""
    expiration_type_id: GiftCardExpirationType | int | None = field(
        "expiration_type_id", Code("GiftCardExpirationType"), default=None
    )
    """Expiry: 0 never, 1 on a fixed date, 2 after a fixed period."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """Set with expiration_type_id 1."""
    expiration_timeout: int | None = field("expiration_timeout", INT, default=None)
    """Set with expiration_type_id 2."""
    expiration_timeout_unit_id: PeriodUnit | int | None = field(
        "expiration_timeout_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    is_allow_empty_code: bool | None = field("is_allow_empty_code", BOOL, default=None)
    """May be sold without a code."""
    item_type: Reference | None = field("item_type", Ref("reference", "Reference"), default=None)
    """Item type: ID and title of a related object, the ID being an integer."""
