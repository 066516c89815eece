# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TitleRef


class VisitTeamMember(Model):
    """The team member of a visit's appointment."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    position: TitleRef | None = field("position", Ref("title_ref", "TitleRef"), default=None)
    """Position: ID and title of a related object."""
    avatar: str | None = field("avatar", STR, default=None)
    """Avatar."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Avatar big."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Rating."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """Number of votes."""
