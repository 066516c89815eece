# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Ref

if TYPE_CHECKING:
    from ..models import MembershipPaymentMethod


class MembershipPaymentInput(Model):
    """Membership and its code.

    Needs method (MembershipPaymentMethod).
    May hold number (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    method: MembershipPaymentMethod = field(
        "method", Ref("membership_payment_method", "MembershipPaymentMethod")
    )
    """Method: payment with a membership (slug loyalty_abonement)."""
    number: str | None = field("number", STR, default=None)
    """Membership code. Example: 123123."""
