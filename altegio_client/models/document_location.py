# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, List

if TYPE_CHECKING:
    from typing import Any


class DocumentLocation(Model):
    """The location of a new document."""

    id: int | None = field("id", INT, default=None)
    """Example: 4564."""
    title: str | None = field("title", STR, default=None)
    """Example: Business Example."""
    public_title: str | None = field("public_title", STR, default=None)
    """Name shown outside. Example: Location in New York."""
    business_group_id: int | None = field("business_group_id", INT, default=None)
    """Business group ID. Example: 1."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID. Example: 1."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID. Example: 2."""
    timezone: float | None = field("timezone", FLOAT, default=None)
    """Declared as a number, the published example is a string. Example: -5."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone. Example: America/New_York."""
    address: str | None = field("address", STR, default=None)
    """Example: New York, 787 Jackson Drive."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude. Example: 40.73061."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Longitude. Example: -73.935242."""
    logo: str | None = field("logo", STR, default=None)
    """Image URL."""
    zip_: str | None = field("zip", STR, default=None)
    """Example: 129090."""
    phones: list[Any] | None = field("phones", List(ANY), default=None)
    site: str | None = field("site", STR, default=None)
    """Example: www.example.com."""
    phone: str | None = field("phone", STR, default=None)
    """Example: +13155550175."""
    allow_delete_record: bool | None = field("allow_delete_record", BOOL, default=None)
    """Appointments may be deleted. Example: True."""
    allow_change_record: bool | None = field("allow_change_record", BOOL, default=None)
    """Appointments may be changed. Example: True."""
