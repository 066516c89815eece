# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, Code, Links, List, Ref

if TYPE_CHECKING:
    from ..enums import MembershipActivation, MembershipBalanceEdit, PeriodUnit
    from ..models import Availability, MembershipServiceLink
    from ..numbers import Number, OptionalNumber


class ChainMembershipTypeUpdate(Model):
    """Changed data of a membership type.

    Needs title (str), salon_group_id (int), cost (Number), is_united_balance (bool),
    united_balance_services_count (int).
    May hold location_ids (list[int]), period (int), period_unit_id (PeriodUnit | int), allow_freeze
    (bool), freeze_limit (int), freeze_limit_unit_id (PeriodUnit | int), service_price_correction
    (bool), expiration_type_id (MembershipActivation | int), is_allow_empty_code (bool),
    balance_edit_type_id (MembershipBalanceEdit | int), is_online_sale_enabled (bool), online_sale_title
    (str), online_sale_description (str), online_sale_price (OptionalNumber), online_image (str),
    autoactivation_period (int), autoactivation_time_in_days (int), autoactivation_time_unit_id
    (PeriodUnit | int), is_archived (bool), services (dict[str, int]), service_categories (dict[str,
    int]), availability (list[Availability]), service_links (list[MembershipServiceLink]),
    is_united_balance_unlimited (bool), is_booking_when_frozen_allowed (bool), category_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str = field("title", STR)
    """Title. Example: Updated Fitness 10-pack."""
    salon_group_id: int = field("salon_group_id", INT)
    """Chain ID. Example: 1."""
    cost: Number = field("cost", FLOAT)
    """Price. Example: 550."""
    is_united_balance: bool = field("is_united_balance", BOOL)
    """True: one balance for all services; false: one per service."""
    united_balance_services_count: int = field("united_balance_services_count", INT)
    """Visits in the common balance. Example: 10."""
    location_ids: list[int] | None = field("location_ids", List(INT), default=None)
    """Where it can be used. Example: [123, 456]."""
    period: int | None = field("period", INT, default=None)
    """Length of validity, in period_unit_id units. Example: 90."""
    period_unit_id: PeriodUnit | int | None = field("period_unit_id", Code("PeriodUnit"), default=None)
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    allow_freeze: bool | None = field("allow_freeze", BOOL, default=None)
    """Whether to allow freeze. Default: False. Example: True."""
    freeze_limit: int | None = field("freeze_limit", INT, default=None)
    """Longest freeze in total. Example: 30."""
    freeze_limit_unit_id: PeriodUnit | int | None = field(
        "freeze_limit_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    service_price_correction: bool | None = field("service_price_correction", BOOL, default=None)
    """Service price may change when membership used. Default: False. Example: True."""
    expiration_type_id: MembershipActivation | int | None = field(
        "expiration_type_id", Code("MembershipActivation"), default=None
    )
    """Validity starts: 1 on sale, 2 on first use, 3 on a fixed date."""
    is_allow_empty_code: bool | None = field("is_allow_empty_code", BOOL, default=None)
    """True: only the buyer may use it; false: anyone who has the code. Default: True. Example: True."""
    balance_edit_type_id: MembershipBalanceEdit | int | None = field(
        "balance_edit_type_id", Code("MembershipBalanceEdit"), default=None
    )
    """Who may edit the balance: 0 no one, 1 the selling location, 2 every location."""
    is_online_sale_enabled: bool | None = field("is_online_sale_enabled", BOOL, default=None)
    """Whether the online sale is enabled. Default: False."""
    online_sale_title: str | None = field("online_sale_title", STR, default=None)
    """Online sale title. Example: Updated Fitness Pack."""
    online_sale_description: str | None = field("online_sale_description", STR, default=None)
    """Online sale description. Example: Updated description."""
    online_sale_price: OptionalNumber = field("online_sale_price", FLOAT, default=None)
    """Price in online sale, in the currency of the location. Example: 500."""
    online_image: str | None = field("online_image", STR, default=None)
    """Address (URL). Example: https://example.com/images/updated.jpg."""
    autoactivation_period: int | None = field("autoactivation_period", INT, default=None)
    """Longest autoactivation. Example: 3."""
    autoactivation_time_in_days: int | None = field("autoactivation_time_in_days", INT, default=None)
    """Time until it activates itself, in autoactivation_time_unit_id units. Example: 10."""
    autoactivation_time_unit_id: PeriodUnit | int | None = field(
        "autoactivation_time_unit_id", Code("PeriodUnit"), default=None
    )
    """Unit: 1 day, 2 week, 3 month, 4 year."""
    is_archived: bool | None = field("is_archived", BOOL, default=None)
    """Whether it is archived. Default: False."""
    services: dict[str, int] | None = field("services", Links(INT, empty="array"), default=None)
    """Visits by service ID; left out or empty keeps the present ones. Example: {'13160808': 5}."""
    service_categories: dict[str, int] | None = field(
        "service_categories", Links(INT, empty="array"), default=None
    )
    """Visits by service category ID; left out or empty keeps the present ones. Example: {'13160808': 5}."""
    availability: list[Availability] | None = field(
        "availability", List(Ref("availability", "Availability")), default=None
    )
    """Hours of use; empty means any time."""
    service_links: list[MembershipServiceLink] | None = field(
        "service_links", List(Ref("membership_service_link", "MembershipServiceLink")), default=None
    )
    """The services in the form of chains that link them one by one. Observed, not documented."""
    is_united_balance_unlimited: bool | None = field("is_united_balance_unlimited", BOOL, default=None)
    """The common balance has no limit. Observed, not documented."""
    is_booking_when_frozen_allowed: bool | None = field("is_booking_when_frozen_allowed", BOOL, default=None)
    """May be booked with while it is frozen. Observed, not documented."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Observed, not documented."""
