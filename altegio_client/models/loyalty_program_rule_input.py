# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class LoyaltyProgramRuleInput(Model):
    """One of `rules` of ChainLoyaltyProgramCreate.

    May hold parameter (int), value (OptionalNumber), service_id (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    parameter: int | None = field("parameter", INT, default=None)
    """Threshold; 0 for fixed promotions. Example: 10."""
    value: OptionalNumber = field("value", FLOAT, default=None)
    """Size of discount or bonus. Example: 2.5."""
    service_id: int | None = field("service_id", INT, default=None)
    """Conditional discounts only."""
