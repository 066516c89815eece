# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Choice, Ref

if TYPE_CHECKING:
    from typing import Literal

    from ..models import FinanceOperationWebhookData


class FinanceOperationWebhook(Model):
    """The payload of webhook_finances_operation."""

    company_id: int | None = field("company_id", INT, default=None)
    """Location where it happened."""
    resource: Literal["finances_operation"] | str | None = field(
        "resource", Choice("finances_operation"), default=None
    )
    """What changed."""
    resource_id: int | None = field("resource_id", INT, default=None)
    """ID of what changed."""
    status: Literal["create", "delete", "update"] | str | None = field(
        "status", Choice("create", "delete", "update"), default=None
    )
    """What happened to it."""
    data: FinanceOperationWebhookData | None = field(
        "data", Ref("finance_operation_webhook_data", "FinanceOperationWebhookData"), default=None
    )
    """The object after the change."""
