# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class OccupancyStatistics(Model):
    """Occupancy of a period and of the one before."""

    current_percent: float | None = field("current_percent", FLOAT, default=None)
    """Current percent."""
    previous_percent: float | None = field("previous_percent", FLOAT, default=None)
    """Previous percent."""
    change_percent: int | None = field("change_percent", INT, default=None)
    """Change in percent; null if the previous value is 0 and the current one is not."""
