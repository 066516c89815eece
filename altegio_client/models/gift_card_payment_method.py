# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice

if TYPE_CHECKING:
    from typing import Literal


class GiftCardPaymentMethod(Model):
    """Payment with a gift card (slug loyalty_certificate)."""

    slug: Literal["loyalty_certificate"] = field("slug", Choice("loyalty_certificate"))
    """Slug. Example: loyalty_certificate."""
    loyalty_certificate_id: int | None = field("loyalty_certificate_id", INT, default=None)
    """Gift card ID. Example: 325."""
