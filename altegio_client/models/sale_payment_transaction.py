# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import Reference, SaleAccount


class SalePaymentTransaction(Model):
    """A money payment of a sale."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    sale_item_id: int | None = field("sale_item_id", INT, default=None)
    """Sale item ID."""
    sale_item_type: str | None = field("sale_item_type", STR, default=None)
    """Sale item type."""
    expense_id: int | None = field("expense_id", INT, default=None)
    """Payment item ID."""
    account_id: int | None = field("account_id", INT, default=None)
    """Account (cash desk) ID."""
    created_at: dt.datetime | None = field("created_at", DATETIME, default=None)
    """When it was created."""
    account: SaleAccount | None = field("account", Ref("sale_account", "SaleAccount"), default=None)
    """Account that took a sale's payment."""
    expense: Reference | None = field("expense", Ref("reference", "Reference"), default=None)
    """Payment item."""
