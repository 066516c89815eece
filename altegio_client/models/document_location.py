# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, List


class DocumentLocation(Model):
    """The value of `company` of CreatedDocument."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 4564."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Business Example."""
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
    """Timezone. Example: -5."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone. Example: America/New_York."""
    address: str | None = field("address", STR, default=None)
    """Address. Example: New York, 787 Jackson Drive."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude. Example: 40.73061."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Longitude. Example: -73.935242."""
    logo: str | None = field("logo", STR, default=None)
    """Image URL."""
    zip_: str | None = field("zip", STR, default=None)
    """ZIP code. Example: '129090'."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    phones: list[str] | None = field("phones", List(STR), default=None)
    """Phones."""
    site: str | None = field("site", STR, default=None)
    """Site. Example: www.example.com."""
    allow_delete_record: bool | None = field("allow_delete_record", BOOL, default=None)
    """Appointments may be deleted. Example: True."""
    allow_change_record: bool | None = field("allow_change_record", BOOL, default=None)
    """Appointments may be changed. Example: True."""
