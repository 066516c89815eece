# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import ServiceCategoryRef


class EventService(Model):
    """The service of a group event."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    image_url: str | None = field("image_url", STR, default=None)
    """Image URL."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """Salon service ID."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Prepaid."""
    category: ServiceCategoryRef | None = field(
        "category", Ref("service_category_ref", "ServiceCategoryRef"), default=None
    )
    """Category of an event's service."""
