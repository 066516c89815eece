# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TipSettingsTeamMemberUser(Model):
    """The value of `user` of TipSettingsTeamMember."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
