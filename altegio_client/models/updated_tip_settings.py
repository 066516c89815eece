# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, STR, Ref

if TYPE_CHECKING:
    from ..models import UpdatedTipSettingsTeamMember


class UpdatedTipSettings(Model):
    """Tip settings of a team member after a change."""

    id: int | None = field("id", INT, default=None)
    """Settings ID. Example: 1."""
    location_id: int | None = field("location_id", INT, default=None)
    """Location ID. Example: 253859."""
    staff_id: int | None = field("staff_id", INT, default=None)
    """Team member ID. Example: 742418."""
    hash_: str | None = field("hash", STR, default=None)
    """Example: ba816199-eecf-4bd2-9f1d-db470545bfaf."""
    status: int | None = field("status", INT, default=None)
    """Examples: 3 pending account, 4 all set. Example: 3."""
    status_title: str | None = field("status_title", STR, default=None)
    """Example: pending account."""
    is_enabled: bool | None = field("is_enabled", BOOL, default=None)
    """Example: True."""
    landing_external: str | None = field("landing_external", STR, default=None)
    master_tips_form_link: str | None = field("master_tips_form_link", STR, default=None)
    """Page where tips are paid. Example: https://app.alteg.io/companies/253859/staff/742418/tips/pay/."""
    invite_sms_sent: bool | None = field("invite_sms_sent", BOOL, default=None)
    """Example: False."""
    staff: UpdatedTipSettingsTeamMember | None = field(
        "staff", Ref("updated_tip_settings_team_member", "UpdatedTipSettingsTeamMember"), default=None
    )
    """Team member."""
