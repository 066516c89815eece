# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import BOOL, FLOAT, INT, STR


class CreatedLocation(Model):
    """A location right after its creation."""

    __slots__ = NO_DICT

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1050."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: James Smith LLC."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Business category. Example: Beauty studio."""
    logo: str | None = field("logo", STR, default=None)
    """Image path. Example: https://app.alteg.io/images/no-master.png."""
    active: int | None = field("active", INT, default=None)
    """1 = paid license, 0 = none. Example: 1."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    schedule: str | None = field("schedule", STR, default=None)
    """Schedule."""
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
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude. Example: 40.73061."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Longitude. Example: -73.935242."""
    phone_confirmation: bool | None = field("phone_confirmation", BOOL, default=None)
    """SMS confirmation of the phone when booking. Example: True."""
    active_staff_count: int | None = field("active_staff_count", INT, default=None)
    """Team members available for appointments. Example: 2."""
    app_ios: str | None = field("app_ios", STR, default=None)
    """Link to the iOS app."""
    app_android: str | None = field("app_android", STR, default=None)
    """Link to the Android app."""
    currency_short_title: str | None = field("currency_short_title", STR, default=None)
    """Currency abbreviation. Example: R."""
