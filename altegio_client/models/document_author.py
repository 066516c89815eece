# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class DocumentAuthor(Model):
    """User who made a document."""

    id: int | None = field("id", INT, default=None)
    """Example: 999290."""
    name: str | None = field("name", STR, default=None)
    """Example: User name."""
    phone: str | None = field("phone", STR, default=None)
    """Example: +13155550175."""
