# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import TeamMemberServiceBillOfMaterialsItem


class TeamMemberServiceBillOfMaterials(Model):
    """A bill of materials set for a team member's service."""

    id: int | None = field("id", INT, default=None)
    """Bill of materials ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    technological_card_items: list[TeamMemberServiceBillOfMaterialsItem] | None = field(
        "technological_card_items",
        List(Ref("team_member_service_bill_of_materials_item", "TeamMemberServiceBillOfMaterialsItem")),
        default=None,
    )
    """Consumables of the bill."""
