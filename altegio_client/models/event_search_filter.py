# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Choice, List, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import EventSearchFilterOption


class EventSearchFilter(Model):
    """A filter for the event search, with its options."""

    code: Literal["resource", "service", "service_category", "staff"] | str | None = field(
        "code", Choice("resource", "service", "service_category", "staff"), default=None
    )
    """Code."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Services."""
    data: list[EventSearchFilterOption] | None = field(
        "data", List(Ref("event_search_filter_option", "EventSearchFilterOption")), default=None
    )
    """Data."""
