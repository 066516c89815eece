# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import ServiceTeamMemberSettings, ServiceTitleTranslation


class ServiceLinksUpdate(Model):
    """Team members, resources and translations of one service.

    Needs service_id (int), team_member_settings (list[ServiceTeamMemberSettings]), resource_ids
    (list[int]), translations (list[ServiceTitleTranslation]).
    Any other key is sent as it is.
    """

    __sent__ = True

    service_id: int = field("service_id", INT)
    """Service ID. Example: 10832939."""
    team_member_settings: list[ServiceTeamMemberSettings] = field(
        "team_member_settings", List(Ref("service_team_member_settings", "ServiceTeamMemberSettings"))
    )
    """Team member settings."""
    resource_ids: list[int] = field("resource_ids", List(INT))
    """Resource IDs. Example: [62173]."""
    translations: list[ServiceTitleTranslation] = field(
        "translations", List(Ref("service_title_translation", "ServiceTitleTranslation"))
    )
    """Translations."""
