# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class MarketplaceWebhook(Model):
    """What Altegio sends when an application is uninstalled or frozen."""

    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID. Example: 123."""
    application_id: int | None = field("application_id", INT, default=None)
    """Application ID. Example: 123."""
    event: Literal["freeze", "uninstall"] | str | None = field(
        "event", Choice("freeze", "uninstall"), default=None
    )
    """What happened."""
    partner_token: str | None = field("partner_token", STR, default=None)
    """Token of the developer, to prove the origin. Example: yasdfkjah2328aj."""
