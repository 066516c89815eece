# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATE, INT

if TYPE_CHECKING:
    import datetime as dt


class EventDuplicationByStrategy(Model):
    """The body of duplicate_event.

    Needs duplication_strategy_id (int).
    May hold from (as from_, dt.date), till (dt.date), count (int), hours (int), minutes (int), force
    (bool).
    Any other key is sent as it is.
    """

    __sent__ = True

    duplication_strategy_id: int = field("duplication_strategy_id", INT)
    """Duplication strategy ID."""
    from_: dt.date | None = field("from", DATE, default=None)
    """From."""
    till: dt.date | None = field("till", DATE, default=None)
    """Till."""
    count: int | None = field("count", INT, default=None)
    """Count."""
    hours: int | None = field("hours", INT, default=None)
    """Hours."""
    minutes: int | None = field("minutes", INT, default=None)
    """Minutes."""
    force: bool | None = field("force", BOOL, default=None)
    """Force."""
