# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT, STR, Choice, Code, List

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from ..enums import VisitAttendance


class ClientVisitSearchRequest(Model):
    """Client, period and filters of a search for visits.

    May hold client_id (int), client_phone (str), from (as from_, dt.date), to (dt.date),
    payment_statuses (list[Literal['not_paid', 'paid_full', 'paid_not_full', 'paid_over'] | str]),
    attendance (VisitAttendance | int).
    Any other key is sent as it is.
    """

    __sent__ = True

    client_id: int | None = field("client_id", INT, default=None)
    """Client ID. This or client_phone is enough. Example: 123."""
    client_phone: str | None = field("client_phone", STR, default=None)
    """Client phone. Example: 13155550184."""
    from_: dt.date | None = field("from", DATE, default=None)
    """From. Example: 2022-01-31."""
    to: dt.date | None = field("to", DATE, default=None)
    """To. Example: 2022-02-01."""
    payment_statuses: list[Literal["not_paid", "paid_full", "paid_not_full", "paid_over"] | str] | None = (
        field(
            "payment_statuses",
            List(Choice("not_paid", "paid_full", "paid_not_full", "paid_over")),
            default=None,
        )
    )
    """Empty array switches the filter off."""
    attendance: VisitAttendance | int | None = field("attendance", Code("VisitAttendance"), default=None)
    """State of the visit: -1 no-show, 0 waiting, 1 arrived, 2 confirmed."""
