# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, Choice

if TYPE_CHECKING:
    from typing import Literal


class TimeslotGrid(Model):
    """The value of `setting` of DateTimeslots."""

    grid_first_timeslot: int | None = field("grid_first_timeslot", INT, default=None)
    """Seconds from midnight."""
    grid_last_timeslot: int | None = field("grid_last_timeslot", INT, default=None)
    """Seconds from midnight. Example: 85800."""
    grid_display_step: int | None = field("grid_display_step", INT, default=None)
    """Step between the slots shown, in seconds. Example: 7200."""
    grid_nearest_timeslot_delay: int | None = field("grid_nearest_timeslot_delay", INT, default=None)
    """Delay before the nearest slot, in seconds. Example: 1800."""
    grid_base_type: Literal["predefined", "schedule", "timeslots"] | str | None = field(
        "grid_base_type", Choice("predefined", "schedule", "timeslots"), default=None
    )
    """Grid base type."""
    is_grid_flexible: bool | None = field("is_grid_flexible", BOOL, default=None)
    """Adds a flexible slot option."""
