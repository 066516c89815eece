# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import Currency, SettlementSums


class PayrollTotal(Model):
    """One of the items in the response of search_team_member_payroll_calculation."""

    total_sum: SettlementSums | None = field(
        "total_sum", Ref("settlement_sums", "SettlementSums"), default=None
    )
    """Total sum: income, expense and balance."""
    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """The currency in which amounts are stated."""
