# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, DateTime

if TYPE_CHECKING:
    import datetime as dt

    from ..numbers import Number


class MarketplacePaymentNotice(Model):
    """A payment that the partner took.

    Needs salon_id (int), currency_iso (str), application_id (int), payment_sum (Number), payment_date
    (dt.datetime), period_from (dt.datetime), period_to (dt.datetime).
    Any other key is sent as it is.
    """

    __sent__ = True

    salon_id: int = field("salon_id", INT)
    """Location ID. Example: 123."""
    currency_iso: str = field("currency_iso", STR)
    """ISO 4217, three letters. Example: EUR."""
    application_id: int = field("application_id", INT)
    """Application ID. Example: 123."""
    payment_sum: Number = field("payment_sum", FLOAT)
    """Amount. Example: 990.99."""
    payment_date: dt.datetime = field("payment_date", DateTime("%Y-%m-%d %H:%M:%S"))
    """When it was paid. Example: 2022-01-01 10:10:00."""
    period_from: dt.datetime = field("period_from", DateTime("%Y-%m-%d %H:%M:%S"))
    """First moment of the paid period. Example: 2022-01-01 10:10:00."""
    period_to: dt.datetime = field("period_to", DateTime("%Y-%m-%d %H:%M:%S"))
    """Last moment of the paid period. Example: 2022-02-01 10:10:00."""
