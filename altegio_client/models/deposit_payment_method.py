# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice

if TYPE_CHECKING:
    from typing import Literal


class DepositPaymentMethod(Model):
    """Payment from a client's prepaid account (slug deposit)."""

    slug: Literal["deposit"] = field("slug", Choice("deposit"))
    """Slug. Example: deposit."""
    deposit_id: int | None = field("deposit_id", INT, default=None)
    """Client account ID. Example: 220."""
