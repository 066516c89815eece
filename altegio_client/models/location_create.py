# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class LocationCreate(Model):
    """Data of a new location.

    May hold title (str), country_id (int), city_id (int), address (str), site (str), coordinate_lat
    (OptionalNumber), coordinate_lot (OptionalNumber), business_type_id (int), short_descr (str),
    coordinate_lon (OptionalNumber).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str | None = field("title", STR, default=None)
    """Title. Example: James Smith LLC."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID. Example: 2."""
    address: str | None = field("address", STR, default=None)
    """Address. Example: New York, 787 Jackson Drive."""
    site: str | None = field("site", STR, default=None)
    """Site. Example: james-smith-company.com."""
    coordinate_lat: OptionalNumber = field("coordinate_lat", FLOAT, default=None)
    """Latitude. Example: 40.73061."""
    coordinate_lot: OptionalNumber = field("coordinate_lot", FLOAT, default=None)
    """Longitude; spelled like this in the request only. Example: -73.935242."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID. Example: 1."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Business category. Example: Beauty studio."""
    coordinate_lon: OptionalNumber = field("coordinate_lon", FLOAT, default=None)
    """Longitude, as update_location and the responses call it. Observed, not documented."""
