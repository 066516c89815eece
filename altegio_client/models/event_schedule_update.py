# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE

if TYPE_CHECKING:
    import datetime as dt


class EventScheduleUpdate(Model):
    """New end date of a schedule."""

    date_end: dt.date | None = field("date_end", DATE, default=None)
    """Date end."""
