# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class LoyaltyProgramClientCounts(Model):
    """The value of `client_stats` of LoyaltyProgramTeamMemberStatistics."""

    all_count: int | None = field("all_count", INT, default=None)
    """All count."""
    lost_count: int | None = field("lost_count", INT, default=None)
    """Lost count."""
    returned_count: int | None = field("returned_count", INT, default=None)
    """Returned count."""
    returned_percent: float | None = field("returned_percent", FLOAT, default=None)
    """Returned percent."""
