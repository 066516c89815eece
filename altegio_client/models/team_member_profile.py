# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATE, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import ImageGroup, TeamMemberProfilePosition, TeamMemberUser


class TeamMemberProfile(Model):
    """One team member with rating, profile text and pictures."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    position: TeamMemberProfilePosition | None = field(
        "position", Ref("team_member_profile_position", "TeamMemberProfilePosition"), default=None
    )
    """Position."""
    show_rating: int | None = field("show_rating", INT, default=None)
    """Whether the rating is shown: 1 yes, 0 no."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Rating."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """Number of votes."""
    user_id: int | None = field("user_id", INT, default=None)
    """ID of the linked user account."""
    avatar: str | None = field("avatar", STR, default=None)
    """Path of the small picture."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Path of the large picture."""
    comments_count: int | None = field("comments_count", INT, default=None)
    """Number of comments."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight, heavier first."""
    information: str | None = field("information", STR, default=None)
    """Text with HTML markup."""
    hidden: int | None = field("hidden", INT, default=None)
    """1 = hidden from online booking, 0 = shown."""
    fired: int | None = field("fired", INT, default=None)
    """1 = dismissed, 0 = not."""
    status: int | None = field("status", INT, default=None)
    """1 = deleted, 0 = not."""
    image_group: ImageGroup | None = field("image_group", Ref("image_group", "ImageGroup"), default=None)
    """Image group: pictures tied to one object, in several sizes."""
    bookable: bool | None = field("bookable", BOOL, default=None)
    """Bookable. Observed, not documented."""
    schedule_till: dt.date | None = field("schedule_till", DATE, default=None)
    """Schedule till. Observed, not documented."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Prepaid. Observed, not documented."""
    user: TeamMemberUser | None = field("user", Ref("team_member_user", "TeamMemberUser"), default=None)
    """User. Observed, not documented."""
