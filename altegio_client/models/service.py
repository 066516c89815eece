# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class Service(Model):
    """A service as the list of services shows it."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """ID of the location's copy in the chain."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    booking_title: str | None = field("booking_title", STR, default=None)
    """Name shown for booking."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location."""
    duration: int | None = field("duration", INT, default=None)
    """Duration in seconds. Default: 3600."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300; null means the location's default."""
    discount: float | None = field("discount", FLOAT, default=None)
    """In percent."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
    active: int | None = field("active", INT, default=None)
    """1 = bookable online, 0 = not."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system."""
