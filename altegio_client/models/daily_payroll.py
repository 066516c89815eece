# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import PayrollFigures


class DailyPayroll(Model):
    """Payroll of one day."""

    date: dt.date | None = field("date", DATE, default=None)
    """Date."""
    period_calculation: PayrollFigures | None = field(
        "period_calculation", Ref("payroll_figures", "PayrollFigures"), default=None
    )
    """Period calculation: work done and salary earned."""
