# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class Location(Model):
    """A location as the list of locations shows it."""

    id: int | None = field("id", INT, default=None)
    """Example: 1050."""
    title: str | None = field("title", STR, default=None)
    """Example: La Visage."""
    public_title: str | None = field("public_title", STR, default=None)
    """Name shown to the public. Example: La Visage Beauty."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Business category. Example: Beauty saloon."""
    logo: str | None = field("logo", STR, default=None)
    """Image address. Example: https://app.alteg.io/images/no-master.png."""
    active: int | None = field("active", INT, default=None)
    """1 = active, 0 = inactive. Example: 1."""
    phone: str | None = field("phone", STR, default=None)
    """Example: +13155550175."""
    phones: list[str] | None = field("phones", List(STR), default=None)
    """Phone numbers. Example: ['+13155550175']."""
    email: str | None = field("email", STR, default=None)
    """Example: info@lavisage.com."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    schedule: str | None = field("schedule", STR, default=None)
    country: str | None = field("country", STR, default=None)
    """Example: United States."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID. Example: 181."""
    city: str | None = field("city", STR, default=None)
    """Example: New York."""
    timezone: float | None = field("timezone", FLOAT, default=None)
    """Offset in hours. Example: -5."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone. Example: America/New_York."""
    address: str | None = field("address", STR, default=None)
    """Example: New York, 787 Jackson Drive."""
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
    app_ios: str | None = field("app_ios", STR, default=None)
    """Link to the iOS app."""
    app_android: str | None = field("app_android", STR, default=None)
    """Link to the Android app."""
    currency_short_title: str | None = field("currency_short_title", STR, default=None)
    """Currency abbreviation. Example: $."""
    reminds_sms_disabled: bool | None = field("reminds_sms_disabled", BOOL, default=None)
    """Example: False."""
    reminds_sms_default: int | None = field("reminds_sms_default", INT, default=None)
    """Example: 1."""
    group_priority: int | None = field("group_priority", INT, default=None)
    """Higher comes first in the chain's list. Example: 900."""
    bookform_group_priority: int | None = field("bookform_group_priority", INT, default=None)
    """Example: 0."""
    description: str | None = field("description", STR, default=None)
    """Text with HTML markup. Example: <p>Welcome to La Visage</p>."""
    photos: list[Any] | None = field("photos", List(ANY), default=None)
    """Photo paths."""
    company_photos: list[Any] | None = field("company_photos", List(ANY), default=None)
    """Full photo URLs."""
    booking_widget_promo: dict[str, Any] | None = field("booking_widget_promo", Map(ANY), default=None)
