# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import BookingSlot


class NearestBookingSlots(Model):
    """The next day with free slots."""

    seance_date: dt.date | None = field("seance_date", DATE, default=None)
    """Next day with free slots. Example: 2026-09-21."""
    seances: list[BookingSlot] | None = field(
        "seances", List(Ref("booking_slot", "BookingSlot")), default=None
    )
    """Free slots."""
