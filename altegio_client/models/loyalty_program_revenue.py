# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import Currency, LoyaltyProgramDailyRevenue, LoyaltyProgramRevenueTotals


class LoyaltyProgramRevenue(Model):
    """Revenue that a promotion brought in."""

    income_stats: LoyaltyProgramRevenueTotals | None = field(
        "income_stats", Ref("loyalty_program_revenue_totals", "LoyaltyProgramRevenueTotals"), default=None
    )
    """Income stats: revenue of a promotion from new, old and all clients."""
    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """The currency in which amounts are stated."""
    income_stats_by_day: list[LoyaltyProgramDailyRevenue] | None = field(
        "income_stats_by_day",
        List(Ref("loyalty_program_daily_revenue", "LoyaltyProgramDailyRevenue")),
        default=None,
    )
    """Income stats by day."""
