# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class BusinessType(Model):
    """A business type."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 31."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Studio."""
    business_group_id: int | None = field("business_group_id", INT, default=None)
    """Business group ID. Example: 10."""
