# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import List, Ref

if TYPE_CHECKING:
    from ..models import MarketplaceConnectionChange, MarketplaceConnectionState, MarketplacePayment


class MarketplaceConnection(Model):
    """The state of an application in a location."""

    connection_status: MarketplaceConnectionState | None = field(
        "connection_status", Ref("marketplace_connection_state", "MarketplaceConnectionState"), default=None
    )
    """Present state."""
    payments: list[MarketplacePayment] | None = field(
        "payments", List(Ref("marketplace_payment", "MarketplacePayment")), default=None
    )
    """Payments."""
    logs: list[MarketplaceConnectionChange] | None = field(
        "logs", List(Ref("marketplace_connection_change", "MarketplaceConnectionChange")), default=None
    )
    """History of the states."""
