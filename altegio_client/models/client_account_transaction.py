# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import ClientAccount, ClientAccountType


class ClientAccountTransaction(Model):
    """Movement on a client account."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID. Example: 1."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID. Example: 1."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID. Example: 1."""
    deposit_id: int | None = field("deposit_id", INT, default=None)
    """Client account ID. Example: 1."""
    deposit_type_id: int | None = field("deposit_type_id", INT, default=None)
    """Client account type ID. Example: 1."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID. Example: 1."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID. Example: 1."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Example: 100.5."""
    balance_after: float | None = field("balance_after", FLOAT, default=None)
    """Balance after. Example: 12239.56."""
    reserved_balance_after: float | None = field("reserved_balance_after", FLOAT, default=None)
    """Reserved balance after. Example: 0."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    date_create: dt.datetime | None = field("date_create", DATETIME, default=None)
    """When it was created. Example: 2026-09-21T23:00:00.000-05:00."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Deleted. Example: False."""
    date_delete: dt.datetime | None = field("date_delete", DATETIME, default=None)
    """When it was deleted."""
    deposit: ClientAccount | None = field("deposit", Ref("client_account", "ClientAccount"), default=None)
    """Client account."""
    deposit_type: ClientAccountType | None = field(
        "deposit_type", Ref("client_account_type", "ClientAccountType"), default=None
    )
    """Deposit type: type of client accounts."""
