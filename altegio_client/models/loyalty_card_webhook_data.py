# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class LoyaltyCardWebhookData(Model):
    """The object after the change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Balance."""
    number: str | None = field("number", STR, default=None)
    """Number."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number."""
