# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import Currency, SettlementSums


class PayrollTotal(Model):
    """Payroll totals of a team member."""

    currency: Currency | None = field("currency", Ref("currency", "Currency"), default=None)
    """A currency."""
    total_sum: SettlementSums | None = field(
        "total_sum", Ref("settlement_sums", "SettlementSums"), default=None
    )
    """Income, expense and balance."""
