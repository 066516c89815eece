# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, FLOAT, INT, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class OnlineBookingAppointment(Model):
    """One appointment of a booking.

    Needs id (int), staff_id (int), datetime (as datetime_, dt.datetime).
    May hold services (list[float]), custom_fields (dict[str, Any]).
    Any other key is sent as it is.
    """

    __sent__ = True

    id: int = field("id", INT)
    """ID. Example: 1."""
    staff_id: int = field("staff_id", INT)
    """Team member ID; 0 for any team member. Example: 6544."""
    datetime_: dt.datetime = field("datetime", DATETIME)
    """Date and time. Example: 2026-09-21T23:00:00.000-05:00."""
    services: list[float] | None = field("services", List(FLOAT), default=None)
    """Services."""
    custom_fields: dict[str, Any] | None = field("custom_fields", Map(ANY), default=None)
    """Values of custom fields, by code."""
