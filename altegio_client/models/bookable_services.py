# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, List, Map, Ref

if TYPE_CHECKING:
    from typing import Any

    from ..models import BookableService, BookableServiceCategory


class BookableServices(Model):
    """Services that can be booked, and their categories."""

    events: list[dict[str, Any]] | None = field("events", List(Map(ANY)), default=None)
    """Group events."""
    services: list[BookableService] | None = field(
        "services", List(Ref("bookable_service", "BookableService")), default=None
    )
    """Services."""
    category: list[BookableServiceCategory] | None = field(
        "category", List(Ref("bookable_service_category", "BookableServiceCategory")), default=None
    )
    """Categories of the services."""
