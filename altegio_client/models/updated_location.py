# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, Map, Ref, Union

if TYPE_CHECKING:
    from typing import Any

    from ..models import SocialLinks, UpdatedLocationMainGroup


class UpdatedLocation(Model):
    """A location right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 37532."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: James Smith LLC."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    country: str | None = field("country", STR, default=None)
    """Country. Example: United States."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID. Example: 181."""
    city: str | None = field("city", STR, default=None)
    """City. Example: New York."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone. Example: America/New_York."""
    address: str | None = field("address", STR, default=None)
    """Address. Example: New York, 787 Jackson Drive."""
    zip_: str | None = field("zip", STR, default=None)
    """ZIP code. Example: '11435'."""
    social: SocialLinks | None = field("social", Ref("social_links", "SocialLinks"), default=None)
    """Social."""
    site: str | None = field("site", STR, default=None)
    """Site. Example: james-smith-company.com."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Latitude. Example: 40.73061."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Longitude. Example: -73.935242."""
    description: str | None = field("description", STR, default=None)
    """Description. Example: The <strong>James Smith</strong> location."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID. Example: 1."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Business category. Example: Beauty studio."""
    phone_confirmation: bool | None = field("phone_confirmation", BOOL, default=None)
    """SMS confirmation of the phone when booking. Example: True."""
    group_priority: int | None = field("group_priority", INT, default=None)
    """Higher comes first in the chain's list. Example: 900."""
    push_notification_phone_confirm: bool | int | None = field(
        "push_notification_phone_confirm", Union(BOOL, INT), default=None
    )
    """0/1 or boolean; number confirmation for push notifications. Example: 1."""
    main_group_id: int | None = field("main_group_id", INT, default=None)
    """Main chain ID."""
    main_group: UpdatedLocationMainGroup | None = field(
        "main_group", Ref("updated_location_main_group", "UpdatedLocationMainGroup"), default=None
    )
    """Main chain."""
    access: dict[str, Any] | None = field("access", Map(ANY), default=None)
    """Rights of the user."""
