# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import MembershipPayment


class MembershipPaymentRequest(Model):
    """Payment of a visit with a membership."""

    payment: MembershipPayment = field("payment", Ref("membership_payment", "MembershipPayment"))
    """Membership and its code."""
