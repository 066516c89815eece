# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ClientLoyaltyCardType(Model):
    """Type of a client's loyalty card."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID."""
