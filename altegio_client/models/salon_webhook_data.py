# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, Choice, List, Map, Ref

if TYPE_CHECKING:
    from typing import Any, Literal

    from ..models import SalonWebhookDataMainGroup, SalonWebhookDataSocial


class SalonWebhookData(Model):
    """The object after the change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    public_title: str | None = field("public_title", STR, default=None)
    """Name as clients see it."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number."""
    phones: list[str] | None = field("phones", List(STR), default=None)
    """Phones."""
    country_id: int | None = field("country_id", INT, default=None)
    """Country ID."""
    country: str | None = field("country", STR, default=None)
    """Country."""
    city_id: int | None = field("city_id", INT, default=None)
    """City ID."""
    city: str | None = field("city", STR, default=None)
    """City."""
    active: Literal[0, 1] | int | None = field("active", Choice(0, 1), default=None)
    """Active."""
    timezone: str | None = field("timezone", STR, default=None)
    """Time zone."""
    timezone_name: str | None = field("timezone_name", STR, default=None)
    """Name of the time zone."""
    address: str | None = field("address", STR, default=None)
    """Address."""
    coordinate_lat: float | None = field("coordinate_lat", FLOAT, default=None)
    """Coordinate latitude."""
    coordinate_lon: float | None = field("coordinate_lon", FLOAT, default=None)
    """Coordinate longitude."""
    currency_short_title: str | None = field("currency_short_title", STR, default=None)
    """Currency, such as USD."""
    business_group_id: int | None = field("business_group_id", INT, default=None)
    """Business group ID."""
    business_type_id: int | None = field("business_type_id", INT, default=None)
    """Business type ID."""
    site: str | None = field("site", STR, default=None)
    """Site."""
    zip_: str | None = field("zip", STR, default=None)
    """ZIP code."""
    logo: str | None = field("logo", STR, default=None)
    """Address of the logo."""
    short_descr: str | None = field("short_descr", STR, default=None)
    """Business type."""
    description: str | None = field("description", STR, default=None)
    """Description."""
    schedule: dict[str, Any] | None = field("schedule", Map(ANY), default=None)
    """Schedule."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    social: SalonWebhookDataSocial | None = field(
        "social", Ref("salon_webhook_data_social", "SalonWebhookDataSocial"), default=None
    )
    """Social."""
    main_group_id: int | None = field("main_group_id", INT, default=None)
    """Main group ID."""
    main_group: SalonWebhookDataMainGroup | None = field(
        "main_group", Ref("salon_webhook_data_main_group", "SalonWebhookDataMainGroup"), default=None
    )
    """Main group."""
    record_type_id: int | None = field("record_type_id", INT, default=None)
    """Record type ID."""
    booking_comment_required: bool | None = field("booking_comment_required", BOOL, default=None)
    """Booking comment required."""
    booking_email_required: bool | None = field("booking_email_required", BOOL, default=None)
    """Booking email required."""
