# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import ReferralPaymentInput


class ReferralPaymentRequest(Model):
    """Payment of a visit by a referral program.

    Needs payment (ReferralPaymentInput).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: ReferralPaymentInput = field("payment", Ref("referral_payment_input", "ReferralPaymentInput"))
    """Payment: referral program and the phone of the referrer."""
