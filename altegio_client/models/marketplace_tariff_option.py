# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class MarketplaceTariffOption(Model):
    """A size of a tariff."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Solo professional."""
    overall_price: float | None = field("overall_price", FLOAT, default=None)
    """Price of the full period. Example: 500."""
    duration_in_months: int | None = field("duration_in_months", INT, default=None)
    """Months. Example: 1."""
    currency_iso: str | None = field("currency_iso", STR, default=None)
    """ISO 4217, three letters. Example: USD."""
    staff_amount: int | None = field("staff_amount", INT, default=None)
    """Up to so many team members. Example: 1."""
    free_period_in_months: int | None = field("free_period_in_months", INT, default=None)
    """Months without payment at the beginning."""
