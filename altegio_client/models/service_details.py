# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, FLOAT, INT, STR, List, Map

if TYPE_CHECKING:
    from typing import Any


class ServiceDetails(Model):
    """One service with the team members who provide it."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """Service ID for the location within the chain."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
    active: int | None = field("active", INT, default=None)
    """1 bookable online, 0 not."""
    api_id: str | None = field("api_id", STR, default=None)
    """External ID."""
    staff: list[dict[str, Any]] | None = field("staff", List(Map(ANY)), default=None)
    """Team members who provide it, with session duration."""
