# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, FLOAT, INT, STR, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import (
        FinanceOperationWebhookDataAccount,
        FinanceOperationWebhookDataClient,
        FinanceOperationWebhookDataExpense,
    )


class FinanceOperationWebhookData(Model):
    """The object after the change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID."""
    sold_item_id: int | None = field("sold_item_id", INT, default=None)
    """Sold item ID."""
    sold_item_type: str | None = field("sold_item_type", STR, default=None)
    """Sold item type."""
    expense: FinanceOperationWebhookDataExpense | None = field(
        "expense",
        Ref("finance_operation_webhook_data_expense", "FinanceOperationWebhookDataExpense"),
        default=None,
    )
    """Expense."""
    master: dict[str, Any] | None = field("master", Map(ANY), default=None)
    """Master."""
    supplier: dict[str, Any] | None = field("supplier", Map(ANY), default=None)
    """Supplier."""
    account: FinanceOperationWebhookDataAccount | None = field(
        "account",
        Ref("finance_operation_webhook_data_account", "FinanceOperationWebhookDataAccount"),
        default=None,
    )
    """The account of a financial transaction in a webhook."""
    client: FinanceOperationWebhookDataClient | None = field(
        "client",
        Ref("finance_operation_webhook_data_client", "FinanceOperationWebhookDataClient"),
        default=None,
    )
    """Client."""
    record: dict[str, Any] | None = field("record", Map(ANY), default=None)
    """Record."""
    payment_system_transaction_ids: list[int] | None = field(
        "payment_system_transaction_ids", List(INT), default=None
    )
    """Payment system transaction IDs."""
