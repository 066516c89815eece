# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import SettlementSums


class DailySettlement(Model):
    """Settlement of one day."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date."""
    payroll_sum: SettlementSums | None = field(
        "payroll_sum", Ref("settlement_sums", "SettlementSums"), default=None
    )
    """The day's total."""
