# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, FLOAT, INT, STR, Choice, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Literal

    from ..models import ImageGroup, TeamMemberPosition, TeamMemberUser


class TeamMember(Model):
    """A team member as the list shows them."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    api_id: int | None = field("api_id", INT, default=None)
    """Identifier in an external system."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Average rating."""
    show_rating: int | None = field("show_rating", INT, default=None)
    """Whether the rating is shown: 1 yes, 0 no."""
    user_id: int | None = field("user_id", INT, default=None)
    """ID of the linked user account."""
    has_access_timetable: bool | None = field("has_access_timetable", BOOL, default=None)
    """May manage the timetable."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address (URL) of the small picture."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Address (URL) of the large picture."""
    comments_count: int | None = field("comments_count", INT, default=None)
    """Number of comments."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """Number of votes."""
    bookable: bool | None = field("bookable", BOOL, default=None)
    """Bookable online."""
    image_group: ImageGroup | None = field("image_group", Ref("image_group", "ImageGroup"), default=None)
    """Image group: pictures tied to one object, in several sizes."""
    information: str | None = field("information", STR, default=None)
    """Information."""
    position_id: int | None = field("position_id", INT, default=None)
    """Position ID."""
    schedule_till: dt.date | None = field("schedule_till", DATE, default=None)
    """Last day with a schedule."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
    fired: int | None = field("fired", INT, default=None)
    """1 = dismissed, 0 = active."""
    status: int | None = field("status", INT, default=None)
    """1 = removed, 0 = active."""
    hidden: int | None = field("hidden", INT, default=None)
    """1 = hidden from online booking, 0 = visible."""
    user: TeamMemberUser | None = field("user", Ref("team_member_user", "TeamMemberUser"), default=None)
    """Linked user."""
    prepaid: Literal["allowed", "forbidden", "required"] | str | None = field(
        "prepaid", Choice("allowed", "forbidden", "required"), default=None
    )
    """Forbidden, allowed, required."""
    position: TeamMemberPosition | None = field(
        "position", Ref("team_member_position", "TeamMemberPosition"), default=None
    )
    """Position."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Whether it is paid staff. Observed, not documented."""
    seance_date: int | None = field("seance_date", INT, default=None)
    """Seance date. Observed, not documented."""
    seances: list[Any] | None = field("seances", List(ANY), default=None)
    """Seances. Observed, not documented."""
