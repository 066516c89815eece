# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Constant

if TYPE_CHECKING:
    from typing import Literal


class ReferralPaymentMethod(Model):
    """Payment by a referral program (slug referral_loyalty_program).

    Needs slug (Literal['referral_loyalty_program']).
    May hold loyalty_program_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    slug: Literal["referral_loyalty_program"] = field("slug", Constant("referral_loyalty_program"))
    """Slug. Example: referral_loyalty_program."""
    loyalty_program_id: int | None = field("loyalty_program_id", INT, default=None)
    """Promotion ID. Example: 717."""
