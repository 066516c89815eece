# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class FeedbackCreate(Model):
    """A review of a visit.

    Needs rating (int).
    May hold text (str), tips_amount (OptionalNumber), redirect_prefix (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    rating: int = field("rating", INT)
    """Stars, 1 to 5. Example: 5."""
    text: str | None = field("text", STR, default=None)
    """Text of the review. Example: Excellent service!."""
    tips_amount: OptionalNumber = field("tips_amount", FLOAT, default=None)
    """Tips. Example: 22.5."""
    redirect_prefix: str | None = field("redirect_prefix", STR, default=None)
    """Beginning of the address to come back to after the payment. Example: https://n1.app.alteg.io."""
