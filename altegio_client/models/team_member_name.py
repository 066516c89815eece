# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TeamMemberName(Model):
    """Name of a team member in statistics."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
