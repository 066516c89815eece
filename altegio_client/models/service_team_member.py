# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ServiceTeamMember(Model):
    """A team member who provides a service."""

    id: int | None = field("id", INT, default=None)
    """Team member."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Service duration, in multiples of 15 minutes."""
