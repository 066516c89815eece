# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, List


class ClientScheduleUpdate(Model):
    """The schedule series that a client is to have.

    Needs schedule_days_ids (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    schedule_days_ids: list[int] = field("schedule_days_ids", List(INT))
    """IDs of schedule series (days). Example: [123]."""
