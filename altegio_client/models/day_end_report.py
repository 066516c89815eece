# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, List, Map, Ref

if TYPE_CHECKING:
    from ..models import DayEndClient, DayEndPayments, DayEndStatistics


class DayEndReport(Model):
    """Day-end (Z) report of a location."""

    stats: DayEndStatistics | None = field(
        "stats", Ref("day_end_statistics", "DayEndStatistics"), default=None
    )
    """Stats: numbers and averages of a day."""
    paids: DayEndPayments | None = field("paids", Ref("day_end_payments", "DayEndPayments"), default=None)
    """Payments."""
    z_data: dict[str, list[DayEndClient]] | None = field(
        "z_data", Map(List(Ref("day_end_client", "DayEndClient"))), default=None
    )
    """Keyed by a Unix timestamp such as 1481101200."""
    currency: str | None = field("currency", STR, default=None)
    """Currency. Example: USD."""
