# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, Code, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import GiftCardExpirationType, IssuedGiftCardScope, PeriodUnit


class ClientGiftCardType(Model):
    """Type of a gift card found by phone."""

    balance: float | None = field("balance", FLOAT, default=None)
    """Face value."""
    company_group_id: int | None = field("company_group_id", INT, default=None)
    """Chain that created the type."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """Set when expiration_type_id is 1."""
    expiration_timeout: int | None = field("expiration_timeout", INT, default=None)
    """Set when expiration_type_id is 2."""
    expiration_timeout_unit_id: PeriodUnit | int | None = field(
        "expiration_timeout_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    expiration_type_id: GiftCardExpirationType | int | None = field(
        "expiration_type_id", Code("GiftCardExpirationType"), default=None
    )
    """Expiry: 0 never, 1 on a fixed date, 2 after a fixed period."""
    id: int | None = field("id", INT, default=None)
    is_allow_empty_code: bool | None = field("is_allow_empty_code", BOOL, default=None)
    """Can be sold without a code."""
    is_multi: bool | None = field("is_multi", BOOL, default=None)
    """Allows several debits."""
    item_type: dict[str, Any] | None = field("item_type", Map(ANY), default=None)
    item_type_id: IssuedGiftCardScope | int | None = field(
        "item_type_id", Code("IssuedGiftCardScope"), default=None
    )
    """What it can pay for: 0 anything, 1 services, 2 some services and all products, 3 some services, 4 products."""
    title: str | None = field("title", STR, default=None)
