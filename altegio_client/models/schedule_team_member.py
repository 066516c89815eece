# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TitleRef


class ScheduleTeamMember(Model):
    """The team member of a schedule series."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location where the team member was created."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    avatar: str | None = field("avatar", STR, default=None)
    """Small image URL."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Original image URL."""
    position: TitleRef | None = field("position", Ref("title_ref", "TitleRef"), default=None)
    """Position: ID and title of a related object."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Counted in the license price."""
