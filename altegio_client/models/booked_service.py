# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class BookedService(Model):
    """A service with the prices it is booked at."""

    id: int | None = field("id", INT, default=None)
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Cost before discounts, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    cost: float | None = field("cost", FLOAT, default=None)
    """Total, in the currency of the location."""
