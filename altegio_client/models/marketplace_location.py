# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class MarketplaceLocation(Model):
    """A location that has connected an application."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    public_title: str | None = field("public_title", STR, default=None)
    """Name as clients see it."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Business type."""
    logo: str | None = field("logo", STR, default=None)
    """Address of the logo."""
    active: int | None = field("active", INT, default=None)
    """1 for active, 0 for not."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number."""
    phones: list[str] | None = field("phones", List(STR), default=None)
    """Phones."""
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
    timezone: float | None = field("timezone", FLOAT, default=None)
    """Offset of the time zone, in hours."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone."""
    address: str | None = field("address", STR, default=None)
    """Address."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Coordinate latitude."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Coordinate longitude."""
    phone_confirmation: bool | None = field("phone_confirmation", BOOL, default=None)
    """The phone number has to be confirmed by an SMS code."""
    active_staff_count: int | None = field("active_staff_count", INT, default=None)
    """How many team members can be booked."""
    next_slot: dt.datetime | None = field("next_slot", DATETIME, default=None)
    """Next free slot."""
    app_ios: str | None = field("app_ios", STR, default=None)
    """App iOS."""
    app_android: str | None = field("app_android", STR, default=None)
    """App android."""
    currency_short_title: str | None = field("currency_short_title", STR, default=None)
    """Currency, such as USD."""
    reminds_sms_disabled: bool | None = field("reminds_sms_disabled", BOOL, default=None)
    """Reminds SMS disabled."""
    reminds_sms_default: int | None = field("reminds_sms_default", INT, default=None)
    """Reminds SMS default."""
    group_priority: int | None = field("group_priority", INT, default=None)
    """Sort key within the chain, the highest first."""
    bookform_group_priority: int | None = field("bookform_group_priority", INT, default=None)
    """Bookform group priority."""
    description: str | None = field("description", STR, default=None)
    """Description, as HTML."""
    photos: list[str] | None = field("photos", List(STR), default=None)
    """Paths of pictures."""
    company_photos: list[str] | None = field("company_photos", List(STR), default=None)
    """Addresses of pictures."""
    booking_widget_promo: dict[str, Any] | None = field("booking_widget_promo", Map(ANY), default=None)
    """Booking widget promo."""
