# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, List, Map, Ref, Union

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import LocationSocial


class Location(Model):
    """A location as the list of locations shows it."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    public_title: str | None = field("public_title", STR, default=None)
    """Name shown to the public."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Business category."""
    logo: str | None = field("logo", STR, default=None)
    """Image address."""
    active: int | None = field("active", INT, default=None)
    """1 = active, 0 = inactive."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
    phones: list[str] | None = field("phones", List(STR), default=None)
    """Phone numbers."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID."""
    schedule: str | None = field("schedule", STR, default=None)
    """Schedule."""
    country: str | None = field("country", STR, default=None)
    """Country."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID."""
    city: str | None = field("city", STR, default=None)
    """City."""
    timezone: float | str | None = field("timezone", Union(FLOAT, STR), default=None)
    """Offset in hours."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone."""
    address: str | None = field("address", STR, default=None)
    """Address."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Longitude."""
    phone_confirmation: bool | None = field("phone_confirmation", BOOL, default=None)
    """SMS confirmation of the phone when booking."""
    active_staff_count: int | None = field("active_staff_count", INT, default=None)
    """Team members available for appointments."""
    next_slot: dt.datetime | None = field("next_slot", DATETIME, default=None)
    """Only with forBooking=1."""
    app_ios: str | None = field("app_ios", STR, default=None)
    """Link to the iOS app."""
    app_android: str | None = field("app_android", STR, default=None)
    """Link to the Android app."""
    currency_short_title: str | None = field("currency_short_title", STR, default=None)
    """Currency abbreviation."""
    reminds_sms_disabled: bool | None = field("reminds_sms_disabled", BOOL, default=None)
    """Reminds SMS disabled."""
    reminds_sms_default: int | None = field("reminds_sms_default", INT, default=None)
    """Reminds SMS default."""
    group_priority: int | None = field("group_priority", INT, default=None)
    """Higher comes first in the chain's list."""
    bookform_group_priority: int | None = field("bookform_group_priority", INT, default=None)
    """Bookform group priority."""
    description: str | None = field("description", STR, default=None)
    """Text with HTML markup."""
    photos: list[str] | None = field("photos", List(STR), default=None)
    """Photo paths."""
    company_photos: list[str] | None = field("company_photos", List(STR), default=None)
    """Full photo URLs."""
    booking_widget_promo: dict[str, Any] | None = field("booking_widget_promo", Map(ANY), default=None)
    """Booking widget promo."""
    access: dict[str, Any] | None = field("access", Map(ANY), default=None)
    """Access. Observed, not documented."""
    bookforms: list[Any] | None = field("bookforms", List(ANY), default=None)
    """Bookforms. Observed, not documented."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID. Observed, not documented."""
    groups: dict[str, Any] | None = field("groups", Map(ANY), default=None)
    """Groups. Observed, not documented."""
    main_group: dict[str, Any] | None = field("main_group", Map(ANY), default=None)
    """Main group. Observed, not documented."""
    main_group_id: int | None = field("main_group_id", INT, default=None)
    """Main group ID. Observed, not documented."""
    online_sales_form_url: str | None = field("online_sales_form_url", STR, default=None)
    """Online sales form URL. Observed, not documented."""
    push_notification_phone_confirm: int | None = field("push_notification_phone_confirm", INT, default=None)
    """Push notification phone confirm. Observed, not documented."""
    site: str | None = field("site", STR, default=None)
    """Site. Observed, not documented."""
    social: LocationSocial | None = field("social", Ref("location_social", "LocationSocial"), default=None)
    """Social. Observed, not documented."""
    zip_: str | None = field("zip", STR, default=None)
    """ZIP code. Observed, not documented."""
