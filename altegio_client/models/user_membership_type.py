# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT, STR, Code, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import MembershipActivation, PeriodUnit
    from ..models import MembershipBalance


class UserMembershipType(Model):
    """Type of a membership of the signed-in user."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    period: int | None = field("period", INT, default=None)
    """Length of validity, in period_unit_id units; 0 when unset."""
    period_unit_id: PeriodUnit | int | None = field("period_unit_id", Code("PeriodUnit"), default=None)
    """0 unset; unit codes as in data.period_unit_id."""
    allow_freeze: bool | None = field("allow_freeze", BOOL, default=None)
    """Whether to allow freeze."""
    freeze_limit: int | None = field("freeze_limit", INT, default=None)
    """Longest total freeze; freeze_limit_unit_id has the unit."""
    freeze_limit_unit_id: PeriodUnit | int | None = field(
        "freeze_limit_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    is_booking_when_frozen_allowed: bool | None = field("is_booking_when_frozen_allowed", BOOL, default=None)
    """Whether the booking when frozen is allowed."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    is_allow_empty_code: bool | None = field("is_allow_empty_code", BOOL, default=None)
    """May be sold without a code."""
    is_united_balance: bool | None = field("is_united_balance", BOOL, default=None)
    """True: one balance for all services; false: one per service."""
    united_balance_services_count: int | None = field("united_balance_services_count", INT, default=None)
    """Visits in the common balance."""
    is_united_balance_unlimited: bool | None = field("is_united_balance_unlimited", BOOL, default=None)
    """Whether the united balance is unlimited."""
    slug: str | None = field("slug", STR, default=None)
    """Slug."""
    is_code_required: bool | None = field("is_code_required", BOOL, default=None)
    """Whether the code is required."""
    balance_edit_type_id: int | None = field("balance_edit_type_id", INT, default=None)
    """Balance edit type ID."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Price."""
    is_archived: bool | None = field("is_archived", BOOL, default=None)
    """Whether it is archived."""
    date_archived: dt.datetime | None = field("date_archived", DATETIME, default=None)
    """When it was archived."""
    expiration_type_id: MembershipActivation | int | None = field(
        "expiration_type_id", Code("MembershipActivation"), default=None
    )
    """Validity starts: 1 on sale, 2 on first use, 3 on a fixed date."""
    expiration_type_title: str | None = field("expiration_type_title", STR, default=None)
    """Expiration type title."""
    service_price_correction: bool | None = field("service_price_correction", BOOL, default=None)
    """Service price may change."""
    is_online_sale_enabled: bool | None = field("is_online_sale_enabled", BOOL, default=None)
    """Whether the online sale is enabled."""
    online_sale_title: str | None = field("online_sale_title", STR, default=None)
    """Online sale title."""
    online_sale_description: str | None = field("online_sale_description", STR, default=None)
    """Online sale description."""
    online_sale_price: float | None = field("online_sale_price", FLOAT, default=None)
    """Price in online sale, in the currency of the location."""
    autoactivation_time: int | None = field("autoactivation_time", INT, default=None)
    """Time until it activates itself, in autoactivation_time_unit_id units."""
    autoactivation_time_unit_id: PeriodUnit | int | None = field(
        "autoactivation_time_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
    category: str | None = field("category", STR, default=None)
    """Category."""
    balance_container: MembershipBalance | None = field(
        "balance_container", Ref("membership_balance", "MembershipBalance"), default=None
    )
    """Balance container."""
