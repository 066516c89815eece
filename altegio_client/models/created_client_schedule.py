# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ScheduleDaySummary


class CreatedClientSchedule(Model):
    """A client's recurring bookings right after their creation."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    loyalty_abonement_id: int | None = field("loyalty_abonement_id", INT, default=None)
    """Membership used; not supported now."""
    final_day: str | None = field("final_day", STR, default=None)
    """End of the client schedule, datetime."""
    days: list[ScheduleDaySummary] | None = field(
        "days", List(Ref("schedule_day_summary", "ScheduleDaySummary")), default=None
    )
    """Linked schedule series."""
