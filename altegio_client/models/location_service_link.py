# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT


class LocationServiceLink(Model):
    """Price range of the service in this location."""

    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location."""
