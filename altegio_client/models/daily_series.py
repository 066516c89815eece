# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, STR, List

if TYPE_CHECKING:
    from typing import Any


class DailySeries(Model):
    """One of the items in the response of get_location_analytics_appointments_daily."""

    label: str | None = field("label", STR, default=None)
    """Name of the series. Example: New clients."""
    slug: str | None = field("slug", STR, default=None)
    """Clients_total, clients_new or clients_returned. Example: clients_new."""
    data: list[list[Any]] | None = field("data", List(List(ANY)), default=None)
    """One pair a day. Example: [[1785542400000, 2]]."""
