# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, List


class OnlineBookingLocation(Model):
    """Location."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 4564."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Nail studio."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID. Example: 7."""
    country: str | None = field("country", STR, default=None)
    """Country. Example: United States."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID. Example: 2."""
    city: str | None = field("city", STR, default=None)
    """City. Example: New York."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number. Example: '+13155550175'."""
    phones: list[str] | None = field("phones", List(STR), default=None)
    """Phones."""
    timezone: str | None = field("timezone", STR, default=None)
    """Time zone. Example: '12'."""
    address: str | None = field("address", STR, default=None)
    """Address. Example: New York, 787 Jackson Drive."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Coordinate latitude. Example: 40.73061."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Coordinate longitude. Example: -73.935242."""
    allow_delete_record: bool | None = field("allow_delete_record", BOOL, default=None)
    """The client may cancel. Example: True."""
    allow_change_record: bool | None = field("allow_change_record", BOOL, default=None)
    """The client may move it. Example: True."""
    site: str | None = field("site", STR, default=None)
    """Site. Example: www.example.com."""
    currency_short_title: str | None = field("currency_short_title", STR, default=None)
    """Currency, such as USD. Example: USD."""
    allow_change_record_delay_step: int | None = field("allow_change_record_delay_step", INT, default=None)
    """Until how long before the visit it can be moved. Example: 0."""
    allow_delete_record_delay_step: int | None = field("allow_delete_record_delay_step", INT, default=None)
    """Until how long before the visit it can be cancelled. Example: 0."""
