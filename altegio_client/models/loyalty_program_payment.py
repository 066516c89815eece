# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 a744151ad0e8dcca. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Ref

if TYPE_CHECKING:
    from ..models import LoyaltyProgramPaymentMethod


class LoyaltyProgramPayment(Model):
    """Loyalty program and card."""

    method: LoyaltyProgramPaymentMethod | None = field(
        "method", Ref("loyalty_program_payment_method", "LoyaltyProgramPaymentMethod"), default=None
    )
    """Use of a loyalty program (slug loyalty_program)."""
