# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ResultCountMeta(Model):
    """The meta of get_event_search_filters."""

    count: int | None = field("count", INT, default=None)
    """Number of elements. Example: 10."""
