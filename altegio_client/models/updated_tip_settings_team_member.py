# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TipSettingsEmployee, TipSettingsUser, TitleRef


class UpdatedTipSettingsTeamMember(Model):
    """A team member who can take tips, after a change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    specialization: str | None = field("specialization", STR, default=None)
    """Specialization."""
    avatar: str | None = field("avatar", STR, default=None)
    """Picture address."""
    employee: TipSettingsEmployee | None = field(
        "employee", Ref("tip_settings_employee", "TipSettingsEmployee"), default=None
    )
    """Employee behind a team member who takes tips."""
    user: TipSettingsUser | None = field("user", Ref("tip_settings_user", "TipSettingsUser"), default=None)
    """The user account of a team member who takes tips."""
    position: TitleRef | None = field("position", Ref("title_ref", "TitleRef"), default=None)
    """Position: ID and title of a related object."""
