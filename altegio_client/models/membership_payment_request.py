# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import MembershipPayment


class MembershipPaymentRequest(Model):
    """Membership; only for a visit."""

    payment: MembershipPayment | None = field(
        "payment", Ref("membership_payment", "MembershipPayment"), default=None
    )
    """Membership and its code."""
