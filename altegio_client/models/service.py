# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, FLOAT, INT, STR

if TYPE_CHECKING:
    from typing import Any


class Service(Model):
    """A service as the list of services shows it."""

    id: int | None = field("id", INT, default=None)
    """Example: 10279685."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """ID of the location's copy in the chain. Example: 11486182."""
    title: str | None = field("title", STR, default=None)
    """Example: Service name."""
    booking_title: str | None = field("booking_title", STR, default=None)
    """Name shown for booking. Example: Service name."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 10279684."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location. Example: 0."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location. Example: 0."""
    duration: int | None = field("duration", INT, default=None)
    """Duration in seconds. Default: 3600. Example: 3600."""
    technical_break_duration: Any = field("technical_break_duration", ANY, default=None)
    """Technical break in seconds, a multiple of 300; null means the location's default."""
    discount: float | None = field("discount", FLOAT, default=None)
    """In percent. Example: 0."""
    comment: str | None = field("comment", STR, default=None)
    weight: int | None = field("weight", INT, default=None)
    """Sort weight. Example: 1."""
    active: int | None = field("active", INT, default=None)
    """1 = bookable online, 0 = not. Example: 1."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system."""
