# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import DayEndAccountPayment, DayEndDiscount, DayEndPaymentTotals


class DayEndPayments(Model):
    """Payments of a day by account and by discount."""

    accounts: list[DayEndAccountPayment] | None = field(
        "accounts", List(Ref("day_end_account_payment", "DayEndAccountPayment")), default=None
    )
    """Into location accounts."""
    discount: list[DayEndDiscount] | None = field(
        "discount", List(Ref("day_end_discount", "DayEndDiscount")), default=None
    )
    """By discount or loyalty."""
    total: DayEndPaymentTotals | None = field(
        "total", Ref("day_end_payment_totals", "DayEndPaymentTotals"), default=None
    )
    """Totals of a day's payments."""
