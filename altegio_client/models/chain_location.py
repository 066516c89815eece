# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, List


class ChainLocation(Model):
    """A location of a chain."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    public_title: str | None = field("public_title", STR, default=None)
    """Public title."""
    business_group_id: int | None = field("business_group_id", INT, default=None)
    """Business group ID."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID."""
    timezone: float | None = field("timezone", FLOAT, default=None)
    """Time zone ID."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone."""
    address: str | None = field("address", STR, default=None)
    """Address."""
    currency_short_title: str | None = field("currency_short_title", STR, default=None)
    """Currency code."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Longitude."""
    logo: str | None = field("logo", STR, default=None)
    """Address (URL)."""
    zip_: str | None = field("zip", STR, default=None)
    """ZIP code."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
    phones: list[str] | None = field("phones", List(STR), default=None)
    """Phones."""
    site: str | None = field("site", STR, default=None)
    """Address (URL)."""
    allow_delete_record: bool | None = field("allow_delete_record", BOOL, default=None)
    """Whether to allow delete record."""
    allow_change_record: bool | None = field("allow_change_record", BOOL, default=None)
    """Whether to allow change record."""
