# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Ref

if TYPE_CHECKING:
    from ..models import ServiceTeamMemberSettingsPrice


class ServiceTeamMemberSettings(Model):
    """Duration, price and bill of materials of a team member's service.

    May hold team_member_id (int), tech_card_id (int), hours (int), minutes (int), price
    (ServiceTeamMemberSettingsPrice).
    Any other key is sent as it is.
    """

    __sent__ = True

    team_member_id: int | None = field("team_member_id", INT, default=None)
    """Team member ID. Example: 2033728."""
    tech_card_id: int | None = field("tech_card_id", INT, default=None)
    """Bill of materials ID. Example: 291341."""
    hours: int | None = field("hours", INT, default=None)
    """Hours part of the duration."""
    minutes: int | None = field("minutes", INT, default=None)
    """Minutes part of the duration. Example: 45."""
    price: ServiceTeamMemberSettingsPrice | None = field(
        "price", Ref("service_team_member_settings_price", "ServiceTeamMemberSettingsPrice"), default=None
    )
    """Price."""
