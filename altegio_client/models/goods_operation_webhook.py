# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import GoodsOperationWebhookData


class GoodsOperationWebhook(Model):
    """The payload of webhook_goods_operation."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location where it happened."""
    resource: (
        Literal[
            "goods_operations_consumable",
            "goods_operations_move",
            "goods_operations_receipt",
            "goods_operations_sale",
            "goods_operations_stolen",
        ]
        | str
        | None
    ) = field(
        "resource",
        Choice(
            "goods_operations_consumable",
            "goods_operations_move",
            "goods_operations_receipt",
            "goods_operations_sale",
            "goods_operations_stolen",
        ),
        default=None,
    )
    """What changed."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """ID of what changed."""
    status: Literal["create", "delete", "update"] | str | None = field(
        "status", Choice("create", "delete", "update"), default=None
    )
    """What happened to it."""
    data: GoodsOperationWebhookData | None = field(
        "data", Ref("goods_operation_webhook_data", "GoodsOperationWebhookData"), default=None
    )
    """The object after the change."""
