# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import ImageGroup, TeamMemberDetailsPosition, TeamMemberUser


class TeamMemberDetails(Model):
    """The response of get_team_member."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1001539."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: team member 1."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID. Example: 176275."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization. Example: team member."""
    position: TeamMemberDetailsPosition | None = field(
        "position", Ref("team_member_details_position", "TeamMemberDetailsPosition"), default=None
    )
    """Position."""
    avatar: str | None = field("avatar", STR, default=None)
    """Path of the small picture. Example: https://app.alteg.io/images/no-master-sm.png."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Path of the large picture. Example: https://app.alteg.io/images/no-master.png."""
    fired: int | None = field("fired", INT, default=None)
    """1 = dismissed, 0 = not."""
    status: int | None = field("status", INT, default=None)
    """1 = removed, 0 = not."""
    hidden: int | None = field("hidden", INT, default=None)
    """1 = hidden from online booking, 0 = shown."""
    user_id: int | None = field("user_id", INT, default=None)
    """ID of the linked user account. Example: 12345."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Counts towards the license price."""
    is_included_in_payment_policy: bool | None = field("is_included_in_payment_policy", BOOL, default=None)
    """Always present; true without the feature or an active policy. Example: True."""
    api_id: int | None = field("api_id", INT, default=None)
    """API ID. Observed, not documented."""
    bookable: bool | None = field("bookable", BOOL, default=None)
    """Bookable. Observed, not documented."""
    comments_count: int | None = field("comments_count", INT, default=None)
    """Number of comments. Observed, not documented."""
    has_access_timetable: bool | None = field("has_access_timetable", BOOL, default=None)
    """Whether it has access timetable. Observed, not documented."""
    image_group: ImageGroup | None = field("image_group", Ref("image_group", "ImageGroup"), default=None)
    """Image group: pictures tied to one object, in several sizes. Observed, not documented."""
    information: str | None = field("information", STR, default=None)
    """Information. Observed, not documented."""
    position_id: int | None = field("position_id", INT, default=None)
    """Position ID. Observed, not documented."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Prepaid. Observed, not documented."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Rating. Observed, not documented."""
    schedule_till: dt.date | None = field("schedule_till", DATE, default=None)
    """Schedule till. Observed, not documented."""
    seance_date: int | None = field("seance_date", INT, default=None)
    """Seance date. Observed, not documented."""
    seances: list[Any] | None = field("seances", List(ANY), default=None)
    """Seances. Observed, not documented."""
    show_rating: int | None = field("show_rating", INT, default=None)
    """Whether to show rating. Observed, not documented."""
    user: TeamMemberUser | None = field("user", Ref("team_member_user", "TeamMemberUser"), default=None)
    """User. Observed, not documented."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """Number of votes. Observed, not documented."""
    weight: int | None = field("weight", INT, default=None)
    """Weight. Observed, not documented."""
