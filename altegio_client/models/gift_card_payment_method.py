# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Constant

if TYPE_CHECKING:
    from typing import Literal


class GiftCardPaymentMethod(Model):
    """Payment with a gift card (slug loyalty_certificate).

    Needs slug (Literal['loyalty_certificate']).
    May hold loyalty_certificate_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    slug: Literal["loyalty_certificate"] = field("slug", Constant("loyalty_certificate"))
    """Slug. Example: loyalty_certificate."""
    loyalty_certificate_id: int | None = field("loyalty_certificate_id", INT, default=None)
    """Gift card ID. Example: 325."""
