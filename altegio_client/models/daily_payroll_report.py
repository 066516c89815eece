# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import Currency, DailyPayroll


class DailyPayrollReport(Model):
    """Payroll of a team member by day."""

    period_calculation_daily: list[DailyPayroll] | None = field(
        "period_calculation_daily", List(Ref("daily_payroll", "DailyPayroll")), default=None
    )
    """Period calculation daily."""
    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """The currency in which amounts are stated."""
