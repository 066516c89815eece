# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ServiceTeamMember(Model):
    """One of `staff` of ServiceCreate.

    May hold id (int), seance_length (int).
    Any other key is sent as it is.
    """

    id: int | None = field("id", INT, default=None)
    """Team member ID."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration, a multiple of 15 minutes."""
