# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class PartnerAppointmentService(Model):
    """One of `services` of PartnerAppointment."""

    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Observed, not documented."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost. Observed, not documented."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount. Observed, not documented."""
    id: int | None = field("id", INT, default=None)
    """ID. Observed, not documented."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Price max. Observed, not documented."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Price min. Observed, not documented."""
    title: str | None = field("title", STR, default=None)
    """Title. Observed, not documented."""
