# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATE, INT

if TYPE_CHECKING:
    import datetime as dt


class DateCursorRange(Model):
    """The value of `current` of DateCursor."""

    to: dt.date | None = field("to", DATE, default=None)
    """Last day, inclusive."""
    from_: dt.date | None = field("from", DATE, default=None)
    """From."""
    count: int | None = field("count", INT, default=None)
    """Count."""
