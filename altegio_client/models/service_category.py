# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, INT, STR, List

if TYPE_CHECKING:
    from typing import Any


class ServiceCategory(Model):
    """A service category as lists show it."""

    id: int | None = field("id", INT, default=None)
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """ID of the location's copy in the chain."""
    title: str | None = field("title", STR, default=None)
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
    staff: list[Any] | None = field("staff", List(ANY), default=None)
    """Team member IDs."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
