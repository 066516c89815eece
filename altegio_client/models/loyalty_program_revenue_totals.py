# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyProgramRevenueSums


class LoyaltyProgramRevenueTotals(Model):
    """Revenue of a promotion from new, old and all clients."""

    new: LoyaltyProgramRevenueSums | None = field(
        "new", Ref("loyalty_program_revenue_sums", "LoyaltyProgramRevenueSums"), default=None
    )
    """New clients."""
    old: LoyaltyProgramRevenueSums | None = field(
        "old", Ref("loyalty_program_revenue_sums", "LoyaltyProgramRevenueSums"), default=None
    )
    """Old clients."""
    total: LoyaltyProgramRevenueSums | None = field(
        "total", Ref("loyalty_program_revenue_sums", "LoyaltyProgramRevenueSums"), default=None
    )
    """Total."""
