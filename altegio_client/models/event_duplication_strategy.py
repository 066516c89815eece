# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code, List, Ref

if TYPE_CHECKING:
    from ..enums import EventRepeatMode
    from ..models import TitleRef


class EventDuplicationStrategy(Model):
    """One of the items in the response of list_event_duplication_strategies."""

    company_id: int | None = field("company_id", INT, default=None)
    """Company ID. Observed, not documented."""
    content_type: int | None = field("content_type", INT, default=None)
    """Content type. Observed, not documented."""
    days: list[int] | None = field("days", List(INT), default=None)
    """Days. Observed, not documented."""
    id: int | None = field("id", INT, default=None)
    """ID. Observed, not documented."""
    interval: int | None = field("interval", INT, default=None)
    """Interval. Observed, not documented."""
    repeat_mode: TitleRef | None = field("repeat_mode", Ref("title_ref", "TitleRef"), default=None)
    """Repeat mode: ID and title of a related object. Observed, not documented."""
    repeat_mode_id: EventRepeatMode | int | None = field(
        "repeat_mode_id", Code("EventRepeatMode"), default=None
    )
    """Repeat mode ID. Observed, not documented."""
    title: str | None = field("title", STR, default=None)
    """Title. Observed, not documented."""
