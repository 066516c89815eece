# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TeamMemberRef(Model):
    """ID and name of a team member."""

    id: int | None = field("id", INT, default=None)
    """Team member ID. Example: 26781."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: Angelina Jolie."""
