# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class EventServiceResource(Model):
    """A resource that events of a service need."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
