# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class WorkingInterval(Model):
    """One of `slots` of TeamMemberScheduleDay.

    May hold from (as from_, str), to (str).
    Any other key is sent as it is.
    """

    from_: str | None = field("from", STR, default=None)
    """Time of day, HH:mm. Example: 10:00."""
    to: str | None = field("to", STR, default=None)
    """Time of day, HH:mm. Example: 19:00."""
