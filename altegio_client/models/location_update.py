# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import SocialLinks
    from ..numbers import OptionalNumber


class LocationUpdate(Model):
    """Changed data of a location.

    May hold title (str), country_id (int), country (str), city_id (int), city (str), address (str), zip
    (as zip_, str), phones (list[str]), social (SocialLinks), site (str), coordinate_lat
    (OptionalNumber), coordinate_lon (OptionalNumber), description (str), business_type_id (int),
    short_descr (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str | None = field("title", STR, default=None)
    """Title. Example: James Smith LLC."""
    country_id: int | None = field("country_id", INT, default=None)
    """Wins over country."""
    country: str | None = field("country", STR, default=None)
    """Country. Example: United States."""
    city_id: int | None = field("city_id", INT, default=None)
    """Wins over city."""
    city: str | None = field("city", STR, default=None)
    """City. Example: New York."""
    address: str | None = field("address", STR, default=None)
    """Address. Example: New York, 787 Jackson Drive."""
    zip_: str | None = field("zip", STR, default=None)
    """ZIP code. Example: '11435'."""
    phones: list[str] | None = field("phones", List(STR), default=None)
    """Phones. Example: ['12125357710', '12125357711']."""
    social: SocialLinks | None = field("social", Ref("social_links", "SocialLinks"), default=None)
    """Social."""
    site: str | None = field("site", STR, default=None)
    """Site. Example: james-smith-company.com."""
    coordinate_lat: OptionalNumber = field("coordinate_lat", FLOAT, default=None)
    """Latitude. Example: 40.73061."""
    coordinate_lon: OptionalNumber = field("coordinate_lon", FLOAT, default=None)
    """Longitude. Example: -73.935242."""
    description: str | None = field("description", STR, default=None)
    """Description. Example: The <strong>James Smith</strong> location."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID. Example: 1."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Business category. Example: Beauty studio."""
