# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TeamMemberProfilePosition(Model):
    """Object, or empty array when unset."""

    id: int | None = field("id", INT, default=None)
    """Example: 1."""
    title: str | None = field("title", STR, default=None)
    """Example: Administrator."""
