# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import ReferralPayment


class ReferralPaymentRequest(Model):
    """Payment of a visit by a referral program.

    Needs payment (ReferralPayment).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: ReferralPayment = field("payment", Ref("referral_payment", "ReferralPayment"))
    """Payment: referral program and the phone of the referrer."""
