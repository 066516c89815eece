# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class AnalyticsFigure(Model):
    """One of the items in the response of get_appointment_analytics_by_source."""

    label: str | None = field("label", STR, default=None)
    """Name of the figure."""
    data: int | None = field("data", INT, default=None)
    """Value of the figure."""
