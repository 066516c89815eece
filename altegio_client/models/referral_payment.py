# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import STR, Ref

if TYPE_CHECKING:
    from ..models import ReferralPaymentMethod


class ReferralPayment(Model):
    """Referral program and the phone of the referrer."""

    __slots__ = NO_DICT

    method: ReferralPaymentMethod = field("method", Ref("referral_payment_method", "ReferralPaymentMethod"))
    """Payment by a referral program (slug referral_loyalty_program)."""
    referrer_phone: str | None = field("referrer_phone", STR, default=None)
    """Referrer phone. Example: '+13155550175'."""
