# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import DayEndSoldItem


class DayEndTeamMember(Model):
    """What a team member did for a client."""

    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    master_name: str | None = field("master_name", STR, default=None)
    """Master name."""
    service: list[DayEndSoldItem] | None = field(
        "service", List(Ref("day_end_sold_item", "DayEndSoldItem")), default=None
    )
    """Services."""
    good: list[DayEndSoldItem] | None = field(
        "good", List(Ref("day_end_sold_item", "DayEndSoldItem")), default=None
    )
    """Products."""
    others: DayEndSoldItem | None = field("others", Ref("day_end_sold_item", "DayEndSoldItem"), default=None)
    """One object, not a list."""
