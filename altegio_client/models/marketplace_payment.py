# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT

if TYPE_CHECKING:
    import datetime as dt


class MarketplacePayment(Model):
    """A payment for an application."""

    payment_sum: float | None = field("payment_sum", FLOAT, default=None)
    """Amount. Example: 1523.12."""
    id: int | None = field("id", INT, default=None)
    """ID. Example: 1523."""
    payment_date: dt.datetime | None = field("payment_date", DATETIME, default=None)
    """When it was paid. Example: 2022-06-27 12:22:02."""
    is_refunded: bool | None = field("is_refunded", BOOL, default=None)
    """It was paid back. Example: False."""
    period_from: dt.datetime | None = field("period_from", DATETIME, default=None)
    """First moment of the paid period. Example: 2022-06-27 00:00:00."""
    period_to: dt.datetime | None = field("period_to", DATETIME, default=None)
    """Last moment of the paid period. Example: 2022-07-27 00:00:00."""
