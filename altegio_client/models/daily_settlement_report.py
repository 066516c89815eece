# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import DailySettlement, SettlementCurrency


class DailySettlementReport(Model):
    """Settlements of a team member by day."""

    currency: SettlementCurrency | None = field(
        "currency", Ref("settlement_currency", "SettlementCurrency"), default=None
    )
    """Currency of settlements."""
    payroll_daily: list[DailySettlement] | None = field(
        "payroll_daily", List(Ref("daily_settlement", "DailySettlement")), default=None
    )
