# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class LoyaltyProgramLocation(Model):
    """A location where a promotion is valid."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    country: str | None = field("country", STR, default=None)
    """Country."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID."""
    city: str | None = field("city", STR, default=None)
    """City."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
    timezone: str | None = field("timezone", STR, default=None)
    """Timezone."""
    address: str | None = field("address", STR, default=None)
    """Address."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude."""
    coordinate_lng: float | None = field("coordinate_lng", FLOAT, default=None)
    """Coordinate longitude."""
