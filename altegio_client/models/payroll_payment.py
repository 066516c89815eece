# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class PayrollPayment(Model):
    """Payment details."""

    money_sum: str | None = field("money_sum", STR, default=None)
    """Money sum."""
    discount_sum: str | None = field("discount_sum", STR, default=None)
    """Discount sum."""
    bonus_sum: str | None = field("bonus_sum", STR, default=None)
    """Bonus sum."""
    certificate_sum: str | None = field("certificate_sum", STR, default=None)
    """Certificate sum."""
    abonement_sum: str | None = field("abonement_sum", STR, default=None)
    """Abonement sum."""
    deposit_sum: str | None = field("deposit_sum", STR, default=None)
    """Deposit sum."""
