# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import SettlementCurrency, SettlementSums


class Settlement(Model):
    """The response of get_team_member_salary_calculation."""

    total_sum: SettlementSums | None = field(
        "total_sum", Ref("settlement_sums", "SettlementSums"), default=None
    )
    """Total sum: income, expense and balance."""
    currency: SettlementCurrency | None = field(
        "currency", Ref("settlement_currency", "SettlementCurrency"), default=None
    )
    """Currency of settlements."""
