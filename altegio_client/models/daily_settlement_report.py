# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import DailySettlement, SettlementCurrency


class DailySettlementReport(Model):
    """Settlements of a team member by day."""

    payroll_daily: list[DailySettlement] | None = field(
        "payroll_daily", List(Ref("daily_settlement", "DailySettlement")), default=None
    )
    """Payroll daily."""
    currency: SettlementCurrency | None = field(
        "currency", Ref("settlement_currency", "SettlementCurrency"), default=None
    )
    """Currency of settlements."""
