# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import TipSettingsTeamMember


class TipSettings(Model):
    """One of the items in the response of enable_team_member_tips."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    location_id: int | None = field("location_id", INT, default=None)
    """Location ID."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID."""
    hash_: str | None = field("hash", STR, default=None)
    """Token of the tip page."""
    status: int | None = field("status", INT, default=None)
    """Status."""
    status_title: str | None = field("status_title", STR, default=None)
    """Status title."""
    is_enabled: bool | None = field("is_enabled", BOOL, default=None)
    """Whether it is enabled."""
    landing_external: str | None = field("landing_external", STR, default=None)
    """Landing external."""
    master_tips_form_link: str | None = field("master_tips_form_link", STR, default=None)
    """Page on which a tip can be left."""
    invite_sms_sent: bool | None = field("invite_sms_sent", BOOL, default=None)
    """Invite SMS sent."""
    staff: TipSettingsTeamMember | None = field(
        "staff", Ref("tip_settings_team_member", "TipSettingsTeamMember"), default=None
    )
    """Staff: A team member who can take tips."""
