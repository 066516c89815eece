# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, INT, STR, List

if TYPE_CHECKING:
    from typing import Any


class WebhookSettings(Model):
    """Where and of what a location sends webhooks."""

    urls: list[str] | None = field("urls", List(STR), default=None)
    """Addresses. Example: ['https://dev.tools.test.com/test/Hooks']."""
    active: int | None = field("active", INT, default=None)
    """1 sends events, 0 sends none. Example: 0."""
    salon: int | None = field("salon", INT, default=None)
    """Locations. Example: 1."""
    service_category: int | None = field("service_category", INT, default=None)
    """Service categories. Example: 0."""
    service: int | None = field("service", INT, default=None)
    """Services. Example: 1."""
    good: int | None = field("good", INT, default=None)
    """Products. Example: 1."""
    master: int | None = field("master", INT, default=None)
    """Team members. Example: 1."""
    client: int | None = field("client", INT, default=None)
    """Clients. Example: 1."""
    record: int | None = field("record", INT, default=None)
    """Appointments. Example: 1."""
    goods_operations_sale: int | None = field("goods_operations_sale", INT, default=None)
    """Sales of products. Example: 1."""
    goods_operations_receipt: int | None = field("goods_operations_receipt", INT, default=None)
    """Receipts of products. Example: 1."""
    goods_operations_consumable: int | None = field("goods_operations_consumable", INT, default=None)
    """Write-offs of consumables. Example: 1."""
    goods_operations_stolen: int | None = field("goods_operations_stolen", INT, default=None)
    """Write-offs of products. Example: 1."""
    goods_operations_move: int | None = field("goods_operations_move", INT, default=None)
    """Transfers of products. Example: 1."""
    finances_operation: int | None = field("finances_operation", INT, default=None)
    """Financial transactions. Example: 1."""
    loyalty_card: int | None = field("loyalty_card", INT, default=None)
    """Loyalty cards: 1 sends events, 0 does not. Example: 1."""
    schedule: int | None = field("schedule", INT, default=None)
    """Working hours: 1 sends events, 0 does not. Example: 1."""
    self_sending: int | None = field("self_sending", INT, default=None)
    """1 for events of the application's own actions, too. Example: 0."""
    url_settings: Any = field("url_settings", ANY, default=None)
    """The flags of each address; newer servers have them."""
