# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import INT


class MarketplacePaymentId(Model):
    """The answer of marketplace_notification_payment_callback."""

    __slots__ = NO_DICT

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
