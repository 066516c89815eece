# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT, STR, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import GiftCardExpirationType, GiftCardScope, PeriodUnit


class GiftCardType(Model):
    """One of the items in the response of get_gift_card_type_list."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Face value."""
    is_multi: bool | None = field("is_multi", BOOL, default=None)
    """True reusable, false for a single use."""
    company_group_id: int | None = field("company_group_id", INT, default=None)
    """Chain ID."""
    item_type_id: GiftCardScope | int | None = field("item_type_id", Code("GiftCardScope"), default=None)
    """What it can pay for: 0 everything, 1 services, 2 products, 3 chosen services, 4 chosen services and products."""
    expiration_type_id: GiftCardExpirationType | int | None = field(
        "expiration_type_id", Code("GiftCardExpirationType"), default=None
    )
    """Expiry: 0 never, 1 on one fixed date, 2 after a period counted from the sale."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """ISO 8601; null when unset."""
    expiration_timeout: int | None = field("expiration_timeout", INT, default=None)
    """Validity after sale, 0 none."""
    expiration_timeout_unit_id: PeriodUnit | int | None = field(
        "expiration_timeout_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year; 0 when unset."""
    is_allow_empty_code: bool | None = field("is_allow_empty_code", BOOL, default=None)
    """May be sold without a code."""
