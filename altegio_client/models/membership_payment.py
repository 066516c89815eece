# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Ref

if TYPE_CHECKING:
    from ..models import MembershipPaymentMethod


class MembershipPayment(Model):
    """Membership and its code."""

    method: MembershipPaymentMethod | None = field(
        "method", Ref("membership_payment_method", "MembershipPaymentMethod"), default=None
    )
    """Payment with a membership (slug loyalty_abonement)."""
    number: str | None = field("number", STR, default=None)
    """Membership code; declared string, published example is a number. Example: 123123."""
