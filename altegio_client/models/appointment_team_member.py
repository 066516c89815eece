# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import AppointmentTeamMemberPosition


class AppointmentTeamMember(Model):
    """The team member of an appointment."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 9."""
    api_id: str | None = field("api_id", STR, default=None)
    """External ID."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: Alex Taylor."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization. Example: hair extension."""
    position: AppointmentTeamMemberPosition | None = field(
        "position", Ref("appointment_team_member_position", "AppointmentTeamMemberPosition"), default=None
    )
    """Position of an appointment's team member."""
    avatar: str | None = field("avatar", STR, default=None)
    """Image URL. Example: http://app.alteg.io/images/no-master-sm.png."""
    avatar_big: str | None = field("avatar_big", STR, default=None)
    """Image URL, high resolution. Example: http://app.alteg.io/images/no-master.png."""
    rating: float | None = field("rating", FLOAT, default=None)
    """Rating."""
    votes_count: int | None = field("votes_count", INT, default=None)
    """Number of votes."""
