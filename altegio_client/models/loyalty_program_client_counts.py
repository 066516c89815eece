# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class LoyaltyProgramClientCounts(Model):
    """Numbers of clients in a promotion."""

    all_count: int | None = field("all_count", INT, default=None)
    """Example: 1."""
    lost_count: int | None = field("lost_count", INT, default=None)
    """Example: 0."""
    returned_count: int | None = field("returned_count", INT, default=None)
    """Example: 1."""
    returned_percent: float | None = field("returned_percent", FLOAT, default=None)
    """Example: 100."""
