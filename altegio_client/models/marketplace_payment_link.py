# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class MarketplacePaymentLink(Model):
    """The response of marketplace_partner_application_payment_link."""

    url: str | None = field("url", STR, default=None)
    """Address."""
