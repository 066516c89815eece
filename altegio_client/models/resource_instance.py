# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ResourceInstance(Model):
    """One piece of a bookable resource."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Resource #1."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """Resource that owns this instance. Example: 123."""
