# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, FLOAT, INT, STR, List, Map, Ref, Union

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import BookableTeamMemberPosition


class BookableTeamMember(Model):
    """A team member who can be booked."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 16."""
    api_id: str | int | None = field("api_id", Union(STR, INT), default=None)
    """ID in a system of the partner."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: James."""
    bookable: bool | None = field("bookable", BOOL, default=None)
    """Has free slots. Example: True."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization. Example: Paramedic."""
    position: BookableTeamMemberPosition | None = field(
        "position", Ref("bookable_team_member_position", "BookableTeamMemberPosition"), default=None
    )
    """Position."""
    position_id: int | None = field("position_id", INT, default=None)
    """Position ID."""
    show_rating: int | None = field("show_rating", INT, default=None)
    """1 shows the rating, 0 hides it. Example: 1."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Average of the reviews, 0 to 5. Example: 3."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """How many reviews. Example: 1."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the picture. Example: https://app.alteg.io/images/no-master.png."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Address of the large picture."""
    comments_count: int | None = field("comments_count", INT, default=None)
    """How many reviews have a text. Example: 0."""
    weight: int | None = field("weight", INT, default=None)
    """Sort key, the heaviest first. Example: 11."""
    information: str | None = field("information", STR, default=None)
    """Description, as HTML. Example: <span></span>."""
    seance_date: dt.date | None = field("seance_date", DATE, default=None)
    """Next day with free slots. Example: 2026-09-21."""
    schedule_till: dt.date | None = field("schedule_till", DATE, default=None)
    """Last day of the schedule."""
    seances: list[dict[str, Any]] | None = field("seances", List(Map(ANY)), default=None)
    """Free slots."""
    has_access_timetable: bool | None = field("has_access_timetable", BOOL, default=None)
    """Whether it has access timetable."""
    image_group: dict[str, Any] | list[Any] | None = field(
        "image_group", Union(Map(ANY), List(ANY)), default=None
    )
    """The picture in its sizes."""
    fired: int | None = field("fired", INT, default=None)
    """Fired."""
    status: int | None = field("status", INT, default=None)
    """Status."""
    hidden: int | None = field("hidden", INT, default=None)
    """Not shown."""
    user: dict[str, Any] | None = field("user", Map(ANY), default=None)
    """User."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Whether it is paid online, as a word."""
