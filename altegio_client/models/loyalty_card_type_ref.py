# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class LoyaltyCardTypeRef(Model):
    """Type of a loyalty card."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 10992."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: 5+2."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID. Example: 145071."""
