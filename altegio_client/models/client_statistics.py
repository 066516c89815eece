# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class ClientStatistics(Model):
    """New, returning, active and lost clients."""

    total_count: int | None = field("total_count", INT, default=None)
    """Total count."""
    new_count: int | None = field("new_count", INT, default=None)
    """New count."""
    new_percent: int | None = field("new_percent", INT, default=None)
    """Of active clients."""
    return_count: int | None = field("return_count", INT, default=None)
    """Return count."""
    return_percent: int | None = field("return_percent", INT, default=None)
    """Of active clients."""
    active_count: int | None = field("active_count", INT, default=None)
    """Active count."""
    lost_count: int | None = field("lost_count", INT, default=None)
    """Lost count."""
    lost_percent: int | None = field("lost_percent", INT, default=None)
    """Of all clients."""
