# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, FLOAT, INT, STR, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import TeamMemberRef, TitleRef, TransactionAccount, TransactionClient


class CreatedFinancialTransaction(Model):
    """A financial transaction right after its creation."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 277016617."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date. Example: 2026-09-21T23:00:00.000-05:00."""
    type_id: int | None = field("type_id", INT, default=None)
    """Payment type ID. Example: 5."""
    expense_id: int | None = field("expense_id", INT, default=None)
    """Payment item ID. Example: 5."""
    account_id: int | None = field("account_id", INT, default=None)
    """Account (cash desk) ID. Example: 774020."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Example: 100."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID. Example: 51520012."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID. Example: 921395."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Transaction comment."""
    item_id: int | None = field("item_id", INT, default=None)
    """Item ID."""
    target_type_id: int | None = field("target_type_id", INT, default=None)
    """Target type ID."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID."""
    expense: TitleRef | None = field("expense", Ref("title_ref", "TitleRef"), default=None)
    """Payment type."""
    account: TransactionAccount | None = field(
        "account", Ref("transaction_account", "TransactionAccount"), default=None
    )
    """Account of a new financial transaction."""
    client: TransactionClient | None = field(
        "client", Ref("transaction_client", "TransactionClient"), default=None
    )
    """ID, name and phone of a client."""
    master: TeamMemberRef | None = field("master", Ref("team_member_ref", "TeamMemberRef"), default=None)
    """Team member."""
    supplier: dict[str, Any] | None = field("supplier", Map(ANY), default=None)
    """Supplier."""
