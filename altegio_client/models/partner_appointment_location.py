# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, List

if TYPE_CHECKING:
    from typing import Any


class PartnerAppointmentLocation(Model):
    """The value of `company` of PartnerAppointment."""

    address: str | None = field("address", STR, default=None)
    """Address. Observed, not documented."""
    allow_change_record: bool | None = field("allow_change_record", BOOL, default=None)
    """Whether to allow change record. Observed, not documented."""
    allow_delete_record: bool | None = field("allow_delete_record", BOOL, default=None)
    """Whether to allow delete record. Observed, not documented."""
    business_group_id: int | None = field("business_group_id", INT, default=None)
    """Business group ID. Observed, not documented."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID. Observed, not documented."""
    city: str | None = field("city", STR, default=None)
    """City. Observed, not documented."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID. Observed, not documented."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Coordinate latitude. Observed, not documented."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Coordinate longitude. Observed, not documented."""
    country: str | None = field("country", STR, default=None)
    """Country. Observed, not documented."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Observed, not documented."""
    id: int | None = field("id", INT, default=None)
    """ID. Observed, not documented."""
    logo: str | None = field("logo", STR, default=None)
    """Logo. Observed, not documented."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Observed, not documented."""
    phones: list[Any] | None = field("phones", List(ANY), default=None)
    """Phones. Observed, not documented."""
    public_title: str | None = field("public_title", STR, default=None)
    """Public title. Observed, not documented."""
    site: str | None = field("site", STR, default=None)
    """Site. Observed, not documented."""
    timezone: int | None = field("timezone", INT, default=None)
    """Timezone. Observed, not documented."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Timezone name. Observed, not documented."""
    title: str | None = field("title", STR, default=None)
    """Title. Observed, not documented."""
    zip_: int | None = field("zip", INT, default=None)
    """ZIP code. Observed, not documented."""
