# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, List


class ClientScheduleCreate(Model):
    """Client and schedule series to book them into.

    Needs client_id (int), schedule_days_ids (list[int]).
    May hold comer_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    client_id: int = field("client_id", INT)
    """Client ID."""
    schedule_days_ids: list[int] = field("schedule_days_ids", List(INT))
    """IDs of schedule series."""
    comer_id: int | None = field("comer_id", INT, default=None)
    """Visitor (person, pet or vehicle) the client comes with."""
