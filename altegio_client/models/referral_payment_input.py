# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Ref

if TYPE_CHECKING:
    from ..models import ReferralPaymentMethod


class ReferralPaymentInput(Model):
    """Referral program and the phone of the referrer.

    Needs method (ReferralPaymentMethod).
    May hold referrer_phone (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    method: ReferralPaymentMethod = field("method", Ref("referral_payment_method", "ReferralPaymentMethod"))
    """Method: payment by a referral program (slug referral_loyalty_program)."""
    referrer_phone: str | None = field("referrer_phone", STR, default=None)
    """Referrer phone. Example: '+13155550175'."""
