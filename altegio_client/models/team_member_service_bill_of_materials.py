# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, STR, List, Map

if TYPE_CHECKING:
    from typing import Any


class TeamMemberServiceBillOfMaterials(Model):
    """A bill of materials set for a team member's service."""

    id: int | None = field("id", INT, default=None)
    """Bill of materials ID."""
    technological_card_items: list[dict[str, Any]] | None = field(
        "technological_card_items", List(Map(ANY)), default=None
    )
    """Consumables of the bill."""
    title: str | None = field("title", STR, default=None)
