# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, STR, List

if TYPE_CHECKING:
    from typing import Any


class InventoryOperationLocation(Model):
    """The location of an inventory operation."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 4564."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Business Example."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID. Example: 2."""
    timezone: str | None = field("timezone", STR, default=None)
    """Timezone. Example: '-5'."""
    address: str | None = field("address", STR, default=None)
    """Address. Example: New York, 787 Jackson Drive."""
    coordinate_lat: str | None = field("coordinate_lat", STR, default=None)
    """Coordinate latitude. Example: 40.73061."""
    coordinate_lon: str | None = field("coordinate_lon", STR, default=None)
    """Coordinate longitude. Example: -73.935242."""
    logo: str | None = field("logo", STR, default=None)
    """Logo URL."""
    zip_: str | None = field("zip", STR, default=None)
    """ZIP code."""
    phones: list[Any] | None = field("phones", List(ANY), default=None)
    """Phones."""
    site: str | None = field("site", STR, default=None)
    """Site. Example: www.example.com."""
