# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import AppointmentStatistics, ClientStatistics, OccupancyStatistics, RevenueStatistics


class LocationAnalytics(Model):
    """Key figures of a location."""

    income_total_stats: RevenueStatistics | None = field(
        "income_total_stats", Ref("revenue_statistics", "RevenueStatistics"), default=None
    )
    """Income total stats: revenue of a period and of the one before."""
    income_services_stats: RevenueStatistics | None = field(
        "income_services_stats", Ref("revenue_statistics", "RevenueStatistics"), default=None
    )
    """Income services stats: revenue of a period and of the one before."""
    income_goods_stats: RevenueStatistics | None = field(
        "income_goods_stats", Ref("revenue_statistics", "RevenueStatistics"), default=None
    )
    """Income goods stats: revenue of a period and of the one before."""
    income_average_stats: RevenueStatistics | None = field(
        "income_average_stats", Ref("revenue_statistics", "RevenueStatistics"), default=None
    )
    """Income average stats: revenue of a period and of the one before."""
    income_average_services_stats: RevenueStatistics | None = field(
        "income_average_services_stats", Ref("revenue_statistics", "RevenueStatistics"), default=None
    )
    """Income average services stats: revenue of a period and of the one before."""
    fullness_stats: OccupancyStatistics | None = field(
        "fullness_stats", Ref("occupancy_statistics", "OccupancyStatistics"), default=None
    )
    """Occupancy of team members' working hours."""
    record_stats: AppointmentStatistics | None = field(
        "record_stats", Ref("appointment_statistics", "AppointmentStatistics"), default=None
    )
    """Appointments."""
    client_stats: ClientStatistics | None = field(
        "client_stats", Ref("client_statistics", "ClientStatistics"), default=None
    )
    """Client stats: new, returning, active and lost clients."""
