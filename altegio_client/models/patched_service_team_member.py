# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class PatchedServiceTeamMember(Model):
    """A team member who provides a service, with the bill of materials used."""

    id: int | None = field("id", INT, default=None)
    """Team member ID."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration, a multiple of 15 minutes."""
    technological_card_id: int | None = field("technological_card_id", INT, default=None)
    """Bill of materials ID."""
