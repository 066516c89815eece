# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class EventServiceTeamMember(Model):
    """A team member who holds events of a service."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    length: int | None = field("length", INT, default=None)
    """Service duration."""
