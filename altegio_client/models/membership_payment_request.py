# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import MembershipPayment


class MembershipPaymentRequest(Model):
    """Payment of a visit with a membership.

    Needs payment (MembershipPayment).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: MembershipPayment = field("payment", Ref("membership_payment", "MembershipPayment"))
    """Payment: membership and its code."""
