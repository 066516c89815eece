# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TitleRef


class OnlineBookingTeamMember(Model):
    """Team member."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 55436."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: Natalie Parker."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization. Example: Team Member in manicure and pedicure."""
    position: TitleRef | None = field("position", Ref("title_ref", "TitleRef"), default=None)
    """Position."""
    show_rating: int | None = field("show_rating", INT, default=None)
    """1 shows the rating, 0 hides it. Example: 1."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Average of the reviews, 0 to 5. Example: 4.84."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """How many reviews. Example: 0."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the picture. Example: http://example.com/image.png."""
    comments_count: int | None = field("comments_count", INT, default=None)
    """How many reviews have a text. Example: 37."""
    spec: str | None = field("spec", STR, default=None)
    """Specialization. Example: about eu."""
