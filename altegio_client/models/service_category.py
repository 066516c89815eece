# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR, List


class ServiceCategory(Model):
    """One of the items in the response of deprecated_get_service_category_list."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """ID of the location's copy in the chain."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
    staff: list[int] | None = field("staff", List(INT), default=None)
    """Team member IDs."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Whether it is chain."""
