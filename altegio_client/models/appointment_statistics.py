# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class AppointmentStatistics(Model):
    """Appointments of a period by state."""

    current_completed_count: int | None = field("current_completed_count", INT, default=None)
    """Current completed count."""
    current_completed_percent: int | None = field("current_completed_percent", INT, default=None)
    """In percent; null if the total is 0."""
    current_pending_count: int | None = field("current_pending_count", INT, default=None)
    """Current pending count."""
    current_pending_percent: int | None = field("current_pending_percent", INT, default=None)
    """In percent; null if the total is 0."""
    current_canceled_count: int | None = field("current_canceled_count", INT, default=None)
    """Current canceled count."""
    current_canceled_percent: int | None = field("current_canceled_percent", INT, default=None)
    """In percent; null if the total is 0."""
    current_total_count: int | None = field("current_total_count", INT, default=None)
    """Current total count."""
    previous_total_count: int | None = field("previous_total_count", INT, default=None)
    """Previous total count."""
    change_percent: int | None = field("change_percent", INT, default=None)
    """Change in percent; null if the previous value is 0 and the current one is not."""
