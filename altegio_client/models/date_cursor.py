# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import DateCursorRange


class DateCursor(Model):
    """Previous, present and next period of a search."""

    previous: DateCursorRange | None = field(
        "previous", Ref("date_cursor_range", "DateCursorRange"), default=None
    )
    """Previous."""
    current: DateCursorRange | None = field(
        "current", Ref("date_cursor_range", "DateCursorRange"), default=None
    )
    """Current."""
    next_: DateCursorRange | None = field("next", Ref("date_cursor_range", "DateCursorRange"), default=None)
    """Next."""
