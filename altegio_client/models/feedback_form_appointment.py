# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT

if TYPE_CHECKING:
    import datetime as dt


class FeedbackFormAppointment(Model):
    """Appointment."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 8219891."""
    payed_cost: float | None = field("payed_cost", FLOAT, default=None)
    """What was paid. Example: 2000."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date and time. Example: 2026-08-11T15:00:00-0500."""
