# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, STR

if TYPE_CHECKING:
    import datetime as dt


class OnlineBookingUpdate(Model):
    """Where to move an online booking.

    May hold datetime (as datetime_, dt.datetime), comment (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    datetime_: dt.datetime | None = field("datetime", DATETIME, default=None)
    """New date and time. Example: 2026-09-21T23:00:00.000-05:00."""
    comment: str | None = field("comment", STR, default=None)
    """New comment. Example: DODO!."""
