# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR, List


class ServiceCategoryDetails(Model):
    """The response of get_service_category."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """Category ID for the location within the chain."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    api_id: str | None = field("api_id", STR, default=None)
    """External category ID."""
    weight: int | None = field("weight", INT, default=None)
    """Sort order on display."""
    staff: list[int] | None = field("staff", List(INT), default=None)
    """IDs of team members who provide it."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Category belongs to the chain."""
