# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR, List


class WebhookSettingsUpdate(Model):
    """Where and of what a location shall send webhooks.

    Needs urls (list[str]), active (int).
    May hold salon (int), service_category (int), service (int), good (int), master (int), client (int),
    record (int), goods_operations_sale (int), goods_operations_receipt (int),
    goods_operations_consumable (int), goods_operations_stolen (int), goods_operations_move (int),
    finances_operation (int), self_sending (int), loyalty_card (int), schedule (int).
    Any other key is sent as it is.
    """

    __sent__ = True

    urls: list[str] = field("urls", List(STR))
    """Addresses. Example: ['https://dev.tools.test.com/test/Hooks']."""
    active: int = field("active", INT)
    """1 sends events, 0 sends none."""
    salon: int | None = field("salon", INT, default=None)
    """Locations. Example: 1."""
    service_category: int | None = field("service_category", INT, default=None)
    """Service categories."""
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
    self_sending: int | None = field("self_sending", INT, default=None)
    """1 for events of the application's own actions, too."""
    loyalty_card: int | None = field("loyalty_card", INT, default=None)
    """Loyalty cards: 1 sends events, 0 does not. Example: 1."""
    schedule: int | None = field("schedule", INT, default=None)
    """Working hours: 1 sends events, 0 does not. Example: 1."""
