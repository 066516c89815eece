# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import AccountRef, ExpenseRef, TitleRef, TransactionClient


class FinancialTransaction(Model):
    """The response of get_financial_transaction."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    expense: ExpenseRef | None = field("expense", Ref("expense_ref", "ExpenseRef"), default=None)
    """Payment type."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date of creation."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    master: TitleRef | None = field("master", Ref("title_ref", "TitleRef"), default=None)
    """Team member."""
    supplier: TitleRef | None = field("supplier", Ref("title_ref", "TitleRef"), default=None)
    """Counterparty."""
    account: AccountRef | None = field("account", Ref("account_ref", "AccountRef"), default=None)
    """Cash register or account."""
    client: TransactionClient | None = field(
        "client", Ref("transaction_client", "TransactionClient"), default=None
    )
    """ID, name and phone of a client."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID."""
    sold_item_id: int | None = field("sold_item_id", INT, default=None)
    """ID of the product or service sold."""
    sold_item_type: str | None = field("sold_item_type", STR, default=None)
    """Product or service; the codes are not published."""
    record: Any = field("record", ANY, default=None)
    """Record. Observed, not documented."""
