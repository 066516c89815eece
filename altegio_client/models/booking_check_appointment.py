# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, List

if TYPE_CHECKING:
    import datetime as dt


class BookingCheckAppointment(Model):
    """One appointment to check.

    Needs id (int), staff_id (int), datetime (as datetime_, dt.datetime).
    May hold services (list[int]).
    Any other key is sent as it is.
    """

    __sent__ = True

    id: int = field("id", INT)
    """Number chosen by the caller. Example: 1."""
    staff_id: int = field("staff_id", INT)
    """Team member ID; 0 for any team member. Example: 6544."""
    datetime_: dt.datetime = field("datetime", DATETIME)
    """Date and time. Example: 2026-09-21T23:00:00.000-05:00."""
    services: list[int] | None = field("services", List(INT), default=None)
    """Service IDs."""
