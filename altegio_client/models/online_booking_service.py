# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class OnlineBookingService(Model):
    """One of `services` of OnlineBooking."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 389043."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Correction of extended nails."""
    amount: float | None = field("amount", FLOAT, default=None)
    """How many. Example: 1."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration in seconds. Example: 1800."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost. Example: 2300."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Price min. Example: 2300."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Price max. Example: 2300."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount in per cent. Example: 0."""
