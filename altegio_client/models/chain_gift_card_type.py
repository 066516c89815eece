# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT, STR, Code, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import GiftCardExpirationType, GiftCardScope, PeriodUnit
    from ..models import Reference


class ChainGiftCardType(Model):
    """The response of chain_loyalty_certificate_types_get."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 289056."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Gift Certificate 1000."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Balance. Example: 1000."""
    is_multi: bool | None = field("is_multi", BOOL, default=None)
    """Whether it is multi. Example: True."""
    company_group_id: int | None = field("company_group_id", INT, default=None)
    """Chain ID. Example: 706028."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight. Example: 1."""
    item_type_id: GiftCardScope | int | None = field("item_type_id", Code("GiftCardScope"), default=None)
    """What it can pay for: 0 everything, 1 services, 2 products, 3 chosen services, 4 chosen services and products."""
    expiration_type_id: GiftCardExpirationType | int | None = field(
        "expiration_type_id", Code("GiftCardExpirationType"), default=None
    )
    """Expiry: 0 never, 1 on one fixed date, 2 after a period counted from the sale. Example: 2."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """Expiration date."""
    expiration_timeout: int | None = field("expiration_timeout", INT, default=None)
    """Expiration timeout. Example: 6."""
    expiration_timeout_unit_id: PeriodUnit | int | None = field(
        "expiration_timeout_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year. Example: 3."""
    balance_edit_type_id: int | None = field("balance_edit_type_id", INT, default=None)
    """Whether the balance may be edited: 1 yes, 2 no. Example: 1."""
    is_allow_empty_code: bool | None = field("is_allow_empty_code", BOOL, default=None)
    """Whether to allow empty code."""
    is_serial_number_limited: bool | None = field("is_serial_number_limited", BOOL, default=None)
    """Whether the serial number is limited."""
    is_archived: bool | None = field("is_archived", BOOL, default=None)
    """Whether it is archived."""
    date_archived: dt.datetime | None = field("date_archived", DATETIME, default=None)
    """When it was archived."""
    online_sale_is_enabled: bool | None = field("online_sale_is_enabled", BOOL, default=None)
    """Online sale is enabled."""
    online_sale_title: str | None = field("online_sale_title", STR, default=None)
    """Online sale title. Example: Gift Certificate 1000."""
    online_sale_description: str | None = field("online_sale_description", STR, default=None)
    """Online sale description."""
    online_sale_price: float | None = field("online_sale_price", FLOAT, default=None)
    """Price in online sale, in the currency of the location."""
    online_sale_image: str | None = field("online_sale_image", STR, default=None)
    """Online sale image."""
    released_total: int | None = field("released_total", INT, default=None)
    """Issued so far."""
    item_type: Reference | None = field("item_type", Ref("reference", "Reference"), default=None)
    """Item type: ID and title of a related object, the ID being an integer."""
    service_ids: list[int] | None = field("service_ids", List(INT), default=None)
    """Service IDs."""
    salon_ids: list[int] | None = field("salon_ids", List(INT), default=None)
    """Salon IDs. Example: [720441]."""
