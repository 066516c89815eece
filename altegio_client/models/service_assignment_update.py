# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ServiceAssignmentUpdate(Model):
    """Changed link of a team member to a service.

    Needs seance_length (int), technological_card_id (int | None).
    Any other key is sent as it is.
    """

    __sent__ = True

    seance_length: int = field("seance_length", INT)
    """Duration in seconds, from 300 to 86100."""
    technological_card_id: int | None = field("technological_card_id", INT, nullable=True)
    """Bill of materials ID."""
