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
    """Client ID."""
    client_name: str | None = field("client_name", STR, default=None)
    """Client name."""
    client_phone: str | None = field("client_phone", STR, default=None)
    """Client phone."""
    client_email: str | None = field("client_email", STR, default=None)
    """Client email."""
    masters: list[DayEndTeamMember] | None = field(
        "masters", List(Ref("day_end_team_member", "DayEndTeamMember")), default=None
    )
    """Team members."""
