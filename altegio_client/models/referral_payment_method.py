# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice

if TYPE_CHECKING:
    from typing import Literal


class ReferralPaymentMethod(Model):
    """Payment by a referral program (slug referral_loyalty_program)."""

    slug: Literal["referral_loyalty_program"] = field("slug", Choice("referral_loyalty_program"))
    """Slug. Example: referral_loyalty_program."""
    loyalty_program_id: int | None = field("loyalty_program_id", INT, default=None)
    """Promotion ID. Example: 717."""
