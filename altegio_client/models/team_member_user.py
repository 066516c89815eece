# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TeamMemberUser(Model):
    """The value of `user` of TeamMemberDetails."""

    avatar: str | None = field("avatar", STR, default=None)
    """Avatar. Observed, not documented."""
    city_id: int = field("city_id", INT, default=None, always=True)
    """City ID. Observed, not documented. 0 means no value."""
    deleted: int | None = field("deleted", INT, default=None)
    """Deleted. Observed, not documented."""
    email: str | None = field("email", STR, default=None)
    """Email. Observed, not documented."""
    ext: int | None = field("ext", INT, default=None)
    """Extension. Observed, not documented."""
    firstname: str | None = field("firstname", STR, default=None)
    """Firstname. Observed, not documented."""
    group_id: int = field("group_id", INT, default=None, always=True)
    """Group ID. Observed, not documented. 0 means no value."""
    id: int = field("id", INT, default=None, always=True)
    """ID. Observed, not documented."""
    name: str | None = field("name", STR, default=None)
    """Name. Observed, not documented."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Observed, not documented."""
    team_id: int = field("team_id", INT, default=None, always=True)
    """Team ID. Observed, not documented. 0 means no value."""
