# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyProgramClientCounts, TeamMemberName


class LoyaltyProgramTeamMemberStatistics(Model):
    """Clients that a team member got back in a promotion."""

    client_stats: LoyaltyProgramClientCounts | None = field(
        "client_stats", Ref("loyalty_program_client_counts", "LoyaltyProgramClientCounts"), default=None
    )
    """Client stats."""
    staff: TeamMemberName | None = field("staff", Ref("team_member_name", "TeamMemberName"), default=None)
    """Team member."""
