# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, STR

if TYPE_CHECKING:
    from ..numbers import Number


class LoyaltyCardTransactionCreate(Model):
    """The body of create_chain_loyalty_card_transaction.

    Needs amount (Number).
    May hold title (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    amount: Number = field("amount", FLOAT)
    """Positive tops up, negative withdraws. Example: 100.5."""
    title: str | None = field("title", STR, default=None)
    """Comment."""
