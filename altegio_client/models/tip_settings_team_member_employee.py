# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TipSettingsTeamMemberEmployee(Model):
    """The value of `employee` of TipSettingsTeamMember."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    phone: str | None = field("phone", STR, default=None)
    """Phone."""
