# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR, Ref, Union

if TYPE_CHECKING:
    import datetime as dt

    from ..models import (
        GoodsOperationWebhookDataClient,
        GoodsOperationWebhookDataGood,
        GoodsOperationWebhookDataMaster,
        GoodsOperationWebhookDataService,
        GoodsOperationWebhookDataStorage,
        GoodsOperationWebhookDataSupplier,
        GoodsOperationWebhookDataUnit,
    )


class GoodsOperationWebhookData(Model):
    """The object after the change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    type_id: int | None = field("type_id", INT, default=None)
    """1 a sale, 3 a receipt, 4 a write-off, as delivered."""
    type_: str | None = field("type", STR, default=None)
    """Type of the operation."""
    operation_unit_type: str | int | None = field("operation_unit_type", Union(STR, INT), default=None)
    """Operation unit type."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Cost per unit."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    loyalty_abonement_id: int | None = field("loyalty_abonement_id", INT, default=None)
    """Loyalty abonement ID."""
    loyalty_certificate_id: int | None = field("loyalty_certificate_id", INT, default=None)
    """Loyalty certificate ID."""
    good: GoodsOperationWebhookDataGood | None = field(
        "good", Ref("goods_operation_webhook_data_good", "GoodsOperationWebhookDataGood"), default=None
    )
    """Good."""
    unit: GoodsOperationWebhookDataUnit | None = field(
        "unit", Ref("goods_operation_webhook_data_unit", "GoodsOperationWebhookDataUnit"), default=None
    )
    """Unit."""
    storage: GoodsOperationWebhookDataStorage | None = field(
        "storage",
        Ref("goods_operation_webhook_data_storage", "GoodsOperationWebhookDataStorage"),
        default=None,
    )
    """Storage."""
    client: GoodsOperationWebhookDataClient | None = field(
        "client", Ref("goods_operation_webhook_data_client", "GoodsOperationWebhookDataClient"), default=None
    )
    """Client."""
    master: GoodsOperationWebhookDataMaster | None = field(
        "master", Ref("goods_operation_webhook_data_master", "GoodsOperationWebhookDataMaster"), default=None
    )
    """Master."""
    service: GoodsOperationWebhookDataService | None = field(
        "service",
        Ref("goods_operation_webhook_data_service", "GoodsOperationWebhookDataService"),
        default=None,
    )
    """Service."""
    supplier: GoodsOperationWebhookDataSupplier | None = field(
        "supplier",
        Ref("goods_operation_webhook_data_supplier", "GoodsOperationWebhookDataSupplier"),
        default=None,
    )
    """Supplier."""
