# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class MarketplaceRedirect(Model):
    """The settings with which an application is connected.

    Needs salon_id (int), application_id (int).
    May hold api_key (str), webhook_urls (list[str]).
    Any other key is sent as it is.
    """

    __sent__ = True

    salon_id: int = field("salon_id", INT)
    """Location ID. Example: 123."""
    application_id: int = field("application_id", INT)
    """Application ID. Example: 123."""
    api_key: str | None = field("api_key", STR, default=None)
    """Key of the messaging module. Example: 2f181e2a-5c22-4ae7-9d9b-07104f312c28."""
    webhook_urls: list[str] | None = field("webhook_urls", List(STR), default=None)
    """Addresses for webhooks. Example: ['https://example.com/webhook']."""
