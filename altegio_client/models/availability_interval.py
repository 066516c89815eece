# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class AvailabilityInterval(Model):
    """Hours of a day, in seconds from midnight.

    May hold from (as from_, int), to (int).
    Any other key is sent as it is.
    """

    from_: int | None = field("from", INT, default=None)
    """Seconds from midnight. Example: 28800."""
    to: int | None = field("to", INT, default=None)
    """Seconds from midnight. Example: 64800."""
