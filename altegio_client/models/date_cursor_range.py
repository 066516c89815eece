# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class DateCursorRange(Model):
    """One period of a search."""

    to: str | None = field("to", STR, default=None)
    """Last day, inclusive."""
    from_: str | None = field("from", STR, default=None)
    count: int | None = field("count", INT, default=None)
