# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT, STR

if TYPE_CHECKING:
    import datetime as dt


class ClientAccountHistoryTransaction(Model):
    """The movement behind a history entry."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location of the transaction. Example: 720441."""
    salon_group_id: int | None = field("salon_group_id", INT, default=None)
    """Chain ID. Example: 706028."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID. Example: 123456."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Plus: top-up, minus: withdrawal. Example: 100.5."""
    balance_after: float | None = field("balance_after", FLOAT, default=None)
    """Balance after. Example: 12239.56."""
    reserved_balance_after: float | None = field("reserved_balance_after", FLOAT, default=None)
    """Reserved balance after."""
    date_create: dt.datetime | None = field("date_create", DATETIME, default=None)
    """When it was created. Example: 2026-01-15T14:30:00.000000Z."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Top-up payment."""
    deleted: bool | None = field("deleted", BOOL, default=None)
    """Deleted."""
