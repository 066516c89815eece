# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import Choice

if TYPE_CHECKING:
    from typing import Literal


class PaymentPolicy(Model):
    """Payment policy in force for online booking."""

    type_: Literal["card_guarantee", "deposit", "none"] | str | None = field(
        "type", Choice("card_guarantee", "deposit", "none"), default=None
    )
    """Type."""
