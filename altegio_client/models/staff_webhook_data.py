# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, FLOAT, INT, STR, Choice, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Literal

    from ..models import StaffWebhookDataPosition, StaffWebhookDataUser


class StaffWebhookData(Model):
    """The object after the change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    api_id: str | None = field("api_id", STR, default=None)
    """ID in a system of the partner."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    position: StaffWebhookDataPosition | None = field(
        "position", Ref("staff_webhook_data_position", "StaffWebhookDataPosition"), default=None
    )
    """Position."""
    show_rating: Literal[0, 1] | int | None = field("show_rating", Choice(0, 1), default=None)
    """1 shows the rating, 0 hides it."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Average of the reviews, 0 to 5."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """How many reviews."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the picture."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Address of the large picture."""
    comments_count: int | None = field("comments_count", INT, default=None)
    """How many reviews have a text."""
    weight: int | None = field("weight", INT, default=None)
    """Weight."""
    information: str | None = field("information", STR, default=None)
    """Description, as HTML."""
    hidden: Literal[0, 1] | int | None = field("hidden", Choice(0, 1), default=None)
    """Hidden."""
    fired: Literal[0, 1] | int | None = field("fired", Choice(0, 1), default=None)
    """Fired."""
    status: Literal[0, 1] | int | None = field("status", Choice(0, 1), default=None)
    """Status."""
    position_id: int | None = field("position_id", INT, default=None)
    """Position ID."""
    schedule_till: dt.date | None = field("schedule_till", DATE, default=None)
    """Last day of the schedule."""
    image_group: dict[str, Any] | None = field("image_group", Map(ANY), default=None)
    """The picture in its sizes."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Prepaid."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID."""
    user: StaffWebhookDataUser | None = field(
        "user", Ref("staff_webhook_data_user", "StaffWebhookDataUser"), default=None
    )
    """User."""
    has_access_timetable: bool | None = field("has_access_timetable", BOOL, default=None)
    """Whether it has access timetable."""
    is_paid_staff: bool | None = field("is_paid_staff", BOOL, default=None)
    """Whether it is paid staff."""
