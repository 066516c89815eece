# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import LoyaltyProgramClientTotals, LoyaltyProgramDailyVisits


class LoyaltyProgramClientStatistics(Model):
    """Clients of a promotion in total and by day."""

    client_stats: LoyaltyProgramClientTotals | None = field(
        "client_stats", Ref("loyalty_program_client_totals", "LoyaltyProgramClientTotals"), default=None
    )
    """Client stats: new, old and all clients of a promotion."""
    visits_stats_by_day: list[LoyaltyProgramDailyVisits] | None = field(
        "visits_stats_by_day",
        List(Ref("loyalty_program_daily_visits", "LoyaltyProgramDailyVisits")),
        default=None,
    )
    """Visits stats by day."""
