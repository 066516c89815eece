# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT


class LoyaltyProgramRevenueSums(Model):
    """The value of `new` of LoyaltyProgramRevenueTotals."""

    all_sum: float | None = field("all_sum", FLOAT, default=None)
    """All sum."""
    returned_sum: float | None = field("returned_sum", FLOAT, default=None)
    """From returning clients."""
