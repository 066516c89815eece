# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT


class MarketplacePaymentId(Model):
    """The response of marketplace_notification_payment_callback."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
