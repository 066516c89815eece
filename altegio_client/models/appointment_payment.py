# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, FLOAT, INT, STR, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import AccountRef, ExpenseRef, TransactionClient


class AppointmentPayment(Model):
    """Financial transaction of an appointment."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    document_id: int = field("document_id", INT, default=None, always=True)
    """Document ID."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date of creation."""
    type_id: int = field("type_id", INT, default=None, always=True)
    """Payment item type ID."""
    expense_id: int = field("expense_id", INT, default=None, always=True)
    """Payment item ID."""
    account_id: int = field("account_id", INT, default=None, always=True)
    """Cash register ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    client_id: int = field("client_id", INT, default=None, always=True)
    """Client ID."""
    master_id: int = field("master_id", INT, default=None, always=True)
    """Team member ID. 0 means no value."""
    supplier_id: int = field("supplier_id", INT, default=None, always=True)
    """Supplier ID. 0 means no value."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    item_id: int = field("item_id", INT, default=None, always=True)
    """0 when the item is a category."""
    target_type_id: int = field("target_type_id", INT, default=None, always=True)
    """Target type ID. 0 means no value."""
    record_id: int = field("record_id", INT, default=None, always=True)
    """Appointment ID."""
    goods_transaction_id: int = field("goods_transaction_id", INT, default=None, always=True)
    """Goods transaction ID. 0 means no value."""
    expense: ExpenseRef | None = field("expense", Ref("expense_ref", "ExpenseRef"), default=None)
    """Payment item."""
    account: AccountRef | None = field("account", Ref("account_ref", "AccountRef"), default=None)
    """Account: ID and title of a related object."""
    client: TransactionClient | None = field(
        "client", Ref("transaction_client", "TransactionClient"), default=None
    )
    """ID, name and phone of a client."""
    master: dict[str, Any] | None = field("master", Map(ANY), default=None)
    """Team members."""
    supplier: dict[str, Any] | None = field("supplier", Map(ANY), default=None)
    """Supplier."""
