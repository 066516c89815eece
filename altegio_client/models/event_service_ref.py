# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class EventServiceRef(Model):
    """The service of one group event."""

    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    id: int | None = field("id", INT, default=None)
    title: str | None = field("title", STR, default=None)
