# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import MembershipPaymentInput


class MembershipPaymentRequest(Model):
    """Payment of a visit with a membership.

    Needs payment (MembershipPaymentInput).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: MembershipPaymentInput = field(
        "payment", Ref("membership_payment_input", "MembershipPaymentInput")
    )
    """Payment: membership and its code."""
