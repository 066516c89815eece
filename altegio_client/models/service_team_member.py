# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ServiceTeamMember(Model):
    """A team member who provides a service."""

    id: int | None = field("id", INT, default=None)
    """Team member ID. Example: 5905."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration, a multiple of 15 minutes; the published examples are in seconds. Example: 2700."""
