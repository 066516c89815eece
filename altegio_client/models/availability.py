# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, List, Ref

if TYPE_CHECKING:
    from ..models import AvailabilityInterval


class Availability(Model):
    """Weekdays and hours at which a membership type can be used.

    May hold week_days (list[int]), intervals (list[AvailabilityInterval]).
    Any other key is sent as it is.
    """

    week_days: list[int] | None = field("week_days", List(INT), default=None)
    """Weekday from 1 (Monday) to 7 (Sunday). Example: [1, 2, 3]."""
    intervals: list[AvailabilityInterval] | None = field(
        "intervals", List(Ref("availability_interval", "AvailabilityInterval")), default=None
    )
    """Seconds after midnight."""
