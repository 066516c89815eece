# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT

if TYPE_CHECKING:
    import datetime as dt


class DayReport(Model):
    """The response of get_day_report."""

    clients_count: int | None = field("clients_count", INT, default=None)
    """Clients with an appointment that day. Example: 20."""
    record_sum: float | None = field("record_sum", FLOAT, default=None)
    """Booked services. Example: 19005.5."""
    visit_sum: float | None = field("visit_sum", FLOAT, default=None)
    """Completed sales, products included. Example: 0."""
    sale_sum: float | None = field("sale_sum", FLOAT, default=None)
    """Sold products. Example: 0."""
    transaction_sum: float | None = field("transaction_sum", FLOAT, default=None)
    """Money received. Example: 0."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discounts. Example: 94.5."""
    date_iso: dt.datetime | None = field("date_iso", DATETIME, default=None)
    """The day in the zone of the location. Example: 2026-10-08T00:00:00+04:00."""
    average_workload: float | None = field("average_workload", FLOAT, default=None)
    """In no known unit. Example: 0."""
    average_income: float | None = field("average_income", FLOAT, default=None)
    """Average amount of a sale. Example: 0."""
