# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class EventResourceInstance(Model):
    """A resource instance that an event uses."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """Resource ID."""
