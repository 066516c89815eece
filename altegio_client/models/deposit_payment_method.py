# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Constant

if TYPE_CHECKING:
    from typing import Literal


class DepositPaymentMethod(Model):
    """Payment from a client's prepaid account (slug deposit).

    Needs slug (Literal['deposit']).
    May hold deposit_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    slug: Literal["deposit"] = field("slug", Constant("deposit"))
    """Slug. Example: deposit."""
    deposit_id: int | None = field("deposit_id", INT, default=None)
    """Client account ID. Example: 220."""
