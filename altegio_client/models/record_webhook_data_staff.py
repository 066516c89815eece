# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import RecordWebhookDataStaffPosition


class RecordWebhookDataStaff(Model):
    """The value of `staff` of RecordWebhookData."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    api_id: str | None = field("api_id", STR, default=None)
    """ID in a system of the partner."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    position: RecordWebhookDataStaffPosition | None = field(
        "position", Ref("record_webhook_data_staff_position", "RecordWebhookDataStaffPosition"), default=None
    )
    """Position."""
    avatar: str | None = field("avatar", STR, default=None)
    """Address of the picture."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Address of the large picture."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Average of the reviews, 0 to 5."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """How many reviews."""
