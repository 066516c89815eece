# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class LoyaltyProgramLocation(Model):
    """A location where a promotion is valid."""

    address: str | None = field("address", STR, default=None)
    city: str | None = field("city", STR, default=None)
    city_id: int | None = field("city_id", INT, default=None)
    """City ID."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude."""
    coordinate_lng: float | None = field("coordinate_lng", FLOAT, default=None)
    country: str | None = field("country", STR, default=None)
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID."""
    id: int | None = field("id", INT, default=None)
    phone: str | None = field("phone", STR, default=None)
    timezone: str | None = field("timezone", STR, default=None)
    title: str | None = field("title", STR, default=None)
