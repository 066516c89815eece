# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Constant

if TYPE_CHECKING:
    from typing import Literal


class LoyaltyProgramPaymentMethod(Model):
    """Use of a loyalty program (slug loyalty_program).

    Needs slug (Literal['loyalty_program']).
    May hold loyalty_program_id (int), loyalty_card_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    slug: Literal["loyalty_program"] = field("slug", Constant("loyalty_program"))
    """Slug. Example: loyalty_program."""
    loyalty_program_id: int | None = field("loyalty_program_id", INT, default=None)
    """Promotion ID. Example: 339."""
    loyalty_card_id: int | None = field("loyalty_card_id", INT, default=None)
    """Loyalty card ID. Example: 185395."""
