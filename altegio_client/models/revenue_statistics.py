# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Ref

if TYPE_CHECKING:
    from ..models import Currency


class RevenueStatistics(Model):
    """Revenue of a period and of the one before."""

    current_sum: str | None = field("current_sum", STR, default=None)
    """Current sum."""
    previous_sum: str | None = field("previous_sum", STR, default=None)
    """Previous sum."""
    change_percent: int | None = field("change_percent", INT, default=None)
    """Null if previous is 0 and current is not."""
    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """The currency in which amounts are stated."""
