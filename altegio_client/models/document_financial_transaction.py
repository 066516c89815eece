# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, FLOAT, INT, STR, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import ClientRef, DocumentAccount, TitleRef


class DocumentFinancialTransaction(Model):
    """A financial transaction of a document."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    expense_id: int | None = field("expense_id", INT, default=None)
    """Payment item ID."""
    account_id: int | None = field("account_id", INT, default=None)
    """Account (cash desk) ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    item_id: int | None = field("item_id", INT, default=None)
    """Item ID."""
    target_type_id: int | None = field("target_type_id", INT, default=None)
    """Target type ID."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    expense: TitleRef | None = field("expense", Ref("title_ref", "TitleRef"), default=None)
    """Payment item."""
    account: DocumentAccount | None = field(
        "account", Ref("document_account", "DocumentAccount"), default=None
    )
    """Account of a document's financial transaction."""
    client: ClientRef | None = field("client", Ref("client_ref", "ClientRef"), default=None)
    """Client."""
    master: dict[str, Any] | None = field("master", Map(ANY), default=None)
    """Team member."""
    supplier: dict[str, Any] | None = field("supplier", Map(ANY), default=None)
    """Supplier."""
