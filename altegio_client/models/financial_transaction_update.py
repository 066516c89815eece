# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR

if TYPE_CHECKING:
    import datetime as dt

    from ..numbers import OptionalNumber


class FinancialTransactionUpdate(Model):
    """Changed data of a financial transaction.

    May hold expense_id (int), amount (OptionalNumber), account_id (int), client_id (int), supplier_id
    (int), master_id (int), comment (str), date (dt.datetime).
    Any other key is sent as it is.
    """

    __sent__ = True

    expense_id: int | None = field("expense_id", INT, default=None)
    """Payment item ID."""
    amount: OptionalNumber = field("amount", FLOAT, default=None)
    """Amount."""
    account_id: int | None = field("account_id", INT, default=None)
    """Cash register or account ID."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
