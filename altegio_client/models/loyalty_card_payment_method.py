# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Constant

if TYPE_CHECKING:
    from typing import Literal


class LoyaltyCardPaymentMethod(Model):
    """Payment with a loyalty card (slug loyalty_card).

    Needs slug (Literal['loyalty_card']).
    May hold loyalty_card_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    slug: Literal["loyalty_card"] = field("slug", Constant("loyalty_card"))
    """Slug. Example: loyalty_card."""
    loyalty_card_id: int | None = field("loyalty_card_id", INT, default=None)
    """Loyalty card ID. Example: 185395."""
