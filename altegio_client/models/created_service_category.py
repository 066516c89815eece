# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class CreatedServiceCategory(Model):
    """A service category right after its creation."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 3."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """ID of the location's copy in the chain. Example: 15."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Haircut very feminine."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system. Example: adw322."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight. Example: 111."""
    staff: list[int] | None = field("staff", List(INT), default=None)
    """Team member IDs. Example: [5006, 8901]."""
