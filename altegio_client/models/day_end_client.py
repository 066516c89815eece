# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import DayEndTeamMember


class DayEndClient(Model):
    """A client served on a day."""

    client_id: int | None = field("client_id", INT, default=None)
    """Client ID. Example: 11223344."""
    client_name: str | None = field("client_name", STR, default=None)
    """Example: John Smith."""
    client_phone: str | None = field("client_phone", STR, default=None)
    """Example: +13155550175."""
    client_email: str | None = field("client_email", STR, default=None)
    masters: list[DayEndTeamMember] | None = field(
        "masters", List(Ref("day_end_team_member", "DayEndTeamMember")), default=None
    )
    """Team members."""
