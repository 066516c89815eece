# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import ReferralPayment


class ReferralPaymentRequest(Model):
    """Referral program; only for a visit."""

    payment: ReferralPayment | None = field(
        "payment", Ref("referral_payment", "ReferralPayment"), default=None
    )
    """Referral program and the phone of the referrer."""
