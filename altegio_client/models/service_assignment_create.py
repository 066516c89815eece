# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ServiceAssignmentCreate(Model):
    """Link of a team member to a service, to be created.

    Needs master_id (int), seance_length (int), technological_card_id (int | None).
    Any other key is sent as it is.
    """

    __sent__ = True

    master_id: int = field("master_id", INT)
    """Team member ID. Example: 123."""
    seance_length: int = field("seance_length", INT)
    """Duration in seconds, from 300 to 86100 (5 minutes to 23 h 55 min). Example: 3600."""
    technological_card_id: int | None = field("technological_card_id", INT, nullable=True)
    """Bill of materials ID. Example: 123."""
