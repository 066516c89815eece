# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, STR


class ServiceConsumable(Model):
    """Material used up by a service."""

    title: str | None = field("title", STR, default=None)
    """Title. Example: My consumable."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Example: 1."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Price per unit, in the currency of the location. Example: 1000."""
    unit: str | None = field("unit", STR, default=None)
    """Unit. Example: PCS.."""
