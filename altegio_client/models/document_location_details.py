# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, List

if TYPE_CHECKING:
    from typing import Any


class DocumentLocationDetails(Model):
    """The location of an inventory document."""

    id: int | None = field("id", INT, default=None)
    """Location ID."""
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
    """Timezone ID."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone."""
    address: str | None = field("address", STR, default=None)
    """Address."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Longitude."""
    logo: str | None = field("logo", STR, default=None)
    """Logo."""
    zip_: str | None = field("zip", STR, default=None)
    """Postcode."""
    phones: list[Any] | None = field("phones", List(ANY), default=None)
    """Phones."""
    site: str | None = field("site", STR, default=None)
    """Site."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
    allow_delete_record: bool | None = field("allow_delete_record", BOOL, default=None)
    """Whether to allow delete record."""
    allow_change_record: bool | None = field("allow_change_record", BOOL, default=None)
    """Whether to allow change record."""
