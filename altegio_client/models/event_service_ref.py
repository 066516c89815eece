# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class EventServiceRef(Model):
    """The service of one group event."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
