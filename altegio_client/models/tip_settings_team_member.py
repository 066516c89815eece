# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import (
        TipSettingsTeamMemberEmployee,
        TipSettingsTeamMemberPosition,
        TipSettingsTeamMemberUser,
    )


class TipSettingsTeamMember(Model):
    """A team member who can take tips."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    avatar: str | None = field("avatar", STR, default=None)
    """Image path."""
    employee: TipSettingsTeamMemberEmployee | None = field(
        "employee", Ref("tip_settings_team_member_employee", "TipSettingsTeamMemberEmployee"), default=None
    )
    """Employee."""
    user: TipSettingsTeamMemberUser | None = field(
        "user", Ref("tip_settings_team_member_user", "TipSettingsTeamMemberUser"), default=None
    )
    """User."""
    position: TipSettingsTeamMemberPosition | None = field(
        "position", Ref("tip_settings_team_member_position", "TipSettingsTeamMemberPosition"), default=None
    )
    """Position."""
