# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TeamMemberDetailsPosition


class TeamMemberDetails(Model):
    """The answer of get_team_member."""

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
