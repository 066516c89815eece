# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyProgramPaymentMethod


class LoyaltyProgramPaymentInput(Model):
    """Loyalty program and card.

    Needs method (LoyaltyProgramPaymentMethod).
    Any other key is sent as it is.
    """

    __sent__ = True

    method: LoyaltyProgramPaymentMethod = field(
        "method", Ref("loyalty_program_payment_method", "LoyaltyProgramPaymentMethod")
    )
    """Method: use of a loyalty program (slug loyalty_program)."""
