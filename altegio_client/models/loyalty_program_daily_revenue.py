# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, STR


class LoyaltyProgramDailyRevenue(Model):
    """Revenue of a promotion on one day."""

    date: str | None = field("date", STR, default=None)
    new_sum: float | None = field("new_sum", FLOAT, default=None)
    """From new clients."""
    old_sum: float | None = field("old_sum", FLOAT, default=None)
    """From old clients."""
