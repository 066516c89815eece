# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import PositionRef


class TeamMemberSummary(Model):
    """A team member in brief."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: John Johnson."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location where the team member was created. Example: 123."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization. Example: Master."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the small picture. Example: https://app.alteg.io/images/no-master-sm.png."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Address of the picture in its original size. Example: https://app.alteg.io/images/no-master.png."""
    position: PositionRef | None = field("position", Ref("position_ref", "PositionRef"), default=None)
    """Position of a team member."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Counts towards the license price."""
