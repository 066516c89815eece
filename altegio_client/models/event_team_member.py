# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TitleRef


class EventTeamMember(Model):
    """The team member of a group event."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    api_id: str | None = field("api_id", STR, default=None)
    """External ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Rating."""
    show_rating: int | None = field("show_rating", INT, default=None)
    """Whether the rating is shown: 1 yes, 0 no."""
    avatar: str | None = field("avatar", STR, default=None)
    """Avatar."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Avatar big."""
    comments_count: int | None = field("comments_count", INT, default=None)
    """Number of comments."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """Number of votes."""
    average_score: float | None = field("average_score", FLOAT, default=None)
    """Average score."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Whether online payment can be had."""
    position: TitleRef | None = field("position", Ref("title_ref", "TitleRef"), default=None)
    """Position: ID and title of a related object."""
