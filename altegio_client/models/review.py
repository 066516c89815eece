# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import CommentTarget


class Review(Model):
    """One of the items in the response of get_comments."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    type_: CommentTarget | int | None = field("type", Code("CommentTarget"), default=None)
    """1 on a team member, 0 on the location."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID when type is 1."""
    text: str | None = field("text", STR, default=None)
    """Text."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
    rating: str | None = field("rating", STR, default=None)
    """Mark from 1 to 5."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID."""
    user_name: str | None = field("user_name", STR, default=None)
    """User name."""
    user_avatar: str | None = field("user_avatar", STR, default=None)
    """User avatar."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment the review followed."""
