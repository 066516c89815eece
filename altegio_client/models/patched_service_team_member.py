# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class PatchedServiceTeamMember(Model):
    """A team member who provides a service, with the bill of materials used."""

    id: int | None = field("id", INT, default=None)
    """Team member ID."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Multiple of 15 minutes (example in seconds)."""
    technological_card_id: int | None = field("technological_card_id", INT, default=None)
