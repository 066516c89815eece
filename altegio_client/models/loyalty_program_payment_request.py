# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyProgramPaymentInput


class LoyaltyProgramPaymentRequest(Model):
    """Use of a loyalty program's discount in a sale.

    Needs payment (LoyaltyProgramPaymentInput).
    Any other key is sent as it is.
    """

    __sent__ = True

    payment: LoyaltyProgramPaymentInput = field(
        "payment", Ref("loyalty_program_payment_input", "LoyaltyProgramPaymentInput")
    )
    """Payment: loyalty program and card."""
