# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR, List


class ServiceCategory(Model):
    """A service category as lists show it."""

    id: int | None = field("id", INT, default=None)
    """Example: 345."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """ID of the location's copy in the chain. Example: 353."""
    title: str | None = field("title", STR, default=None)
    """Example: Haircuts for men."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system. Example: adw322."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight. Example: 10."""
    staff: list[int] | None = field("staff", List(INT), default=None)
    """Team member IDs. Example: [5006, 8901, 26514, 26516, 26519, 26520]."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
