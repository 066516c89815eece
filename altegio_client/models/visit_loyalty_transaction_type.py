# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Code

if TYPE_CHECKING:
    from ..enums import LoyaltyTransactionType


class VisitLoyaltyTransactionType(Model):
    """The value of `type` of VisitLoyaltyTransaction."""

    id: LoyaltyTransactionType | int | None = field("id", Code("LoyaltyTransactionType"), default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
