# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ResourceInstance(Model):
    """One piece of a bookable resource."""

    id: int = field("id", INT, default=None, always=True)
    """ID. Example: 123."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Resource #1."""
    resource_id: int = field("resource_id", INT, default=None, always=True)
    """Resource that owns this instance. Example: 123."""
