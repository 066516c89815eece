# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class LoyaltyProgramDailyVisits(Model):
    """Clients of a promotion on one day."""

    date: str | None = field("date", STR, default=None)
    new_count: int | None = field("new_count", INT, default=None)
    old_count: int | None = field("old_count", INT, default=None)
