# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, Code, List, Map, Ref, Union

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import MembershipActivation, PeriodUnit
    from ..models import Availability, MembershipTypeBalance


class ChainMembershipType(Model):
    """A membership type as the chain's list shows it."""

    id: int | None = field("id", INT, default=None)
    """Membership type ID. Example: 777."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID. Example: 333."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: 10-visit subscription."""
    period: int | None = field("period", INT, default=None)
    """Length of validity, in period_unit_id units; 0 when unset. Example: 10."""
    period_unit_id: PeriodUnit | int | None = field("period_unit_id", Code("PeriodUnit"), default=None)
    """Unit: 1 day, 2 week, 3 month, 4 year; 0 when unset. Example: 3."""
    allow_freeze: bool | None = field("allow_freeze", BOOL, default=None)
    """Whether to allow freeze. Example: True."""
    freeze_limit: int | None = field("freeze_limit", INT, default=None)
    """Longest total freeze, in freeze_limit_unit_id units. Example: 30."""
    freeze_limit_unit_id: PeriodUnit | int | None = field(
        "freeze_limit_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year. Example: 1."""
    is_booking_when_frozen_allowed: bool | None = field("is_booking_when_frozen_allowed", BOOL, default=None)
    """Whether the booking when frozen is allowed."""
    is_allow_empty_code: bool | None = field("is_allow_empty_code", BOOL, default=None)
    """True: personal; false: shared by means of a code."""
    is_united_balance: bool | None = field("is_united_balance", BOOL, default=None)
    """True: one balance for all services; false: one per service. Example: True."""
    is_united_balance_unlimited: bool | None = field("is_united_balance_unlimited", BOOL, default=None)
    """Whether the united balance is unlimited."""
    is_code_required: bool | None = field("is_code_required", BOOL, default=None)
    """Whether the code is required."""
    balance_edit_type_id: int | None = field("balance_edit_type_id", INT, default=None)
    """Whether the balance may be edited: 1 yes, 2 no; requests use 0, 1 and 2 with another meaning. Example: 1."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Price. Example: 1000."""
    chain_price_min: float | None = field("chain_price_min", FLOAT, default=None)
    """Lowest over the chain. Example: 1000."""
    chain_price_max: float | None = field("chain_price_max", FLOAT, default=None)
    """Highest over the chain. Example: 1500."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Whether it is chain. Example: True."""
    expiration_type_id: MembershipActivation | int | None = field(
        "expiration_type_id", Code("MembershipActivation"), default=None
    )
    """Validity starts: 1 on sale, 2 on first use, 3 on a fixed date. Example: 1."""
    expiration_type_title: str | None = field("expiration_type_title", STR, default=None)
    """Expiration type title. Example: On sale."""
    category: dict[str, Any] | str | None = field("category", Union(Map(ANY), STR), default=None)
    """Category limit: object, null, or a word like standard."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
    abonements_count: int | None = field("abonements_count", INT, default=None)
    """Active memberships of this type."""
    is_online_sale_enabled: bool | None = field("is_online_sale_enabled", BOOL, default=None)
    """Whether the online sale is enabled."""
    online_sale_title: str | None = field("online_sale_title", STR, default=None)
    """Online sale title. Example: 10-visit subscription."""
    online_sale_description: str | None = field("online_sale_description", STR, default=None)
    """Online sale description. Example: Sold online with discount."""
    online_sale_price: float | None = field("online_sale_price", FLOAT, default=None)
    """Price in online sale, in the currency of the location. Example: 550."""
    service_price_correction: bool | None = field("service_price_correction", BOOL, default=None)
    """Service price may be changed when applied. Example: True."""
    united_balance_services_count: int | None = field("united_balance_services_count", INT, default=None)
    """Visits in the common balance. Example: 10."""
    autoactivation_time: int | None = field("autoactivation_time", INT, default=None)
    """Time until it activates itself, in autoactivation_time_unit_id units. Example: 10."""
    autoactivation_time_unit_id: PeriodUnit | int | None = field(
        "autoactivation_time_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year. Example: 1."""
    attached_location_ids: list[int] | None = field("attached_location_ids", List(INT), default=None)
    """Attached location IDs. Example: [1, 2, 3]."""
    attached_salon_ids: list[int] | None = field("attached_salon_ids", List(INT), default=None)
    """Same as attached_location_ids. Example: [1, 2, 3]."""
    online_sale_image: str | None = field("online_sale_image", STR, default=None)
    """Address (URL). Example: https://example.com/images/subscription_type.png."""
    is_archived: bool | None = field("is_archived", BOOL, default=None)
    """Whether it is archived."""
    date_archived: dt.datetime | None = field("date_archived", DATETIME, default=None)
    """When it was archived."""
    availability: list[Availability] | None = field(
        "availability", List(Ref("availability", "Availability")), default=None
    )
    """Hours of use."""
    balance_container: MembershipTypeBalance | None = field(
        "balance_container", Ref("membership_type_balance", "MembershipTypeBalance"), default=None
    )
    """Covered services or categories, each with its balance."""
