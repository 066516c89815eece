# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, INT, Ref

if TYPE_CHECKING:
    from ..models import CoveredService


class BalanceLink(Model):
    """A service or category covered, with the uses left."""

    count: int | None = field("count", INT, default=None)
    """Number of uses left."""
    is_unlimited: bool | None = field("is_unlimited", BOOL, default=None)
    """Is unlimited."""
    service: CoveredService | None = field("service", Ref("covered_service", "CoveredService"), default=None)
    """A service or category that a membership covers."""
    category: CoveredService | None = field(
        "category", Ref("covered_service", "CoveredService"), default=None
    )
    """A service or category that a membership covers."""
