# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyProgramClientCounts


class LoyaltyProgramClientTotals(Model):
    """New, old and all clients of a promotion."""

    new: LoyaltyProgramClientCounts | None = field(
        "new", Ref("loyalty_program_client_counts", "LoyaltyProgramClientCounts"), default=None
    )
    """New clients."""
    old: LoyaltyProgramClientCounts | None = field(
        "old", Ref("loyalty_program_client_counts", "LoyaltyProgramClientCounts"), default=None
    )
    """Old clients."""
    total: LoyaltyProgramClientCounts | None = field(
        "total", Ref("loyalty_program_client_counts", "LoyaltyProgramClientCounts"), default=None
    )
    """Total."""
