# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, List, Map, Ref, Union

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import (
        LocationBookingForm,
        LocationDetailsMainGroup,
        LocationGroup,
        PaymentPolicy,
        SocialLinks,
    )


class LocationDetails(Model):
    """One location with everything that the query flags switch on."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: James Smith LLC."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    country: str | None = field("country", STR, default=None)
    """Country. Example: United States."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID. Example: 181."""
    city: str | None = field("city", STR, default=None)
    """City. Example: New York."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone. Example: America/New_York."""
    address: str | None = field("address", STR, default=None)
    """Address. Example: New York, 787 Jackson Drive."""
    zip_: str | None = field("zip", STR, default=None)
    """ZIP code. Example: '11435'."""
    social: SocialLinks | None = field("social", Ref("social_links", "SocialLinks"), default=None)
    """Social."""
    site: str | None = field("site", STR, default=None)
    """Site. Example: james-smith-company.com."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude. Example: 40.73061."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Longitude. Example: -73.935242."""
    phone_confirmation: bool | None = field("phone_confirmation", BOOL, default=None)
    """SMS confirmation of the phone when booking. Example: True."""
    active_staff_count: int | None = field("active_staff_count", INT, default=None)
    """Team members available for appointments. Example: 2."""
    next_slot: dt.datetime | None = field("next_slot", DATETIME, default=None)
    """Only with forBooking=1. Example: 2026-03-23T10:10:00-05:00."""
    group_priority: int | None = field("group_priority", INT, default=None)
    """Higher comes first in the chain's list. Example: 900."""
    push_notification_phone_confirm: bool | int | None = field(
        "push_notification_phone_confirm", Union(BOOL, INT), default=None
    )
    """0/1 or boolean; number confirmation for push notifications. Example: 1."""
    main_group_id: int | None = field("main_group_id", INT, default=None)
    """Main chain ID. Example: 9206."""
    main_group: LocationDetailsMainGroup | None = field(
        "main_group", Ref("location_details_main_group", "LocationDetailsMainGroup"), default=None
    )
    """Main chain."""
    groups: dict[str, LocationGroup] | None = field(
        "groups", Map(Ref("location_group", "LocationGroup")), default=None
    )
    """Only with show_groups=1; keyed by chain ID."""
    bookforms: list[LocationBookingForm] | None = field(
        "bookforms", List(Ref("location_booking_form", "LocationBookingForm")), default=None
    )
    """Booking widgets."""
    online_sales_form_url: str | None = field("online_sales_form_url", STR, default=None)
    """Only with bookform_id. Example: https://o1.alteg.io."""
    payment_policy: PaymentPolicy | None = field(
        "payment_policy", Ref("payment_policy", "PaymentPolicy"), default=None
    )
    """Policy in force."""
    access: dict[str, Any] | None = field("access", Map(ANY), default=None)
    """Access rights; only with my=1."""
    active: int | None = field("active", INT, default=None)
    """Active. Observed, not documented."""
    app_android: str | None = field("app_android", STR, default=None)
    """App android. Observed, not documented."""
    app_ios: str | None = field("app_ios", STR, default=None)
    """App iOS. Observed, not documented."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID. Observed, not documented."""
    currency_short_title: str | None = field("currency_short_title", STR, default=None)
    """Currency short title. Observed, not documented."""
    description: str | None = field("description", STR, default=None)
    """Description. Observed, not documented."""
    logo: str | None = field("logo", STR, default=None)
    """Logo. Observed, not documented."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Observed, not documented."""
    schedule: str | None = field("schedule", STR, default=None)
    """Schedule. Observed, not documented."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Short description. Observed, not documented."""
