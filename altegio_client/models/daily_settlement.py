# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATE, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class DailySettlement(Model):
    """Settlement of one day."""

    date: dt.date | None = field("date", DATE, default=None)
    payroll_sum: dict[str, Any] | None = field("payroll_sum", Map(ANY), default=None)
    """The day's total."""
