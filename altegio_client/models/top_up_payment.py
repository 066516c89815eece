# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import Reference


class TopUpPayment(Model):
    """Money payment of a top-up."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID. Example: 1."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date. Example: 2026-09-21T23:00:00.000-05:00."""
    type_id: int | None = field("type_id", INT, default=None)
    """Described as document type. Example: 10."""
    expense_id: int | None = field("expense_id", INT, default=None)
    """Payment item ID. Example: 10."""
    account_id: int | None = field("account_id", INT, default=None)
    """Cash register or account ID. Example: 1."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Example: 100.5."""
    client_id: int | None = field("client_id", INT, default=None)
    """Client ID. Example: 1."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID. Example: 1."""
    supplier_id: int | None = field("supplier_id", INT, default=None)
    """Supplier ID. Example: 0."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    item_id: int | None = field("item_id", INT, default=None)
    """Item ID. Example: 1."""
    target_type_id: int | None = field("target_type_id", INT, default=None)
    """Target type ID. Example: 0."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID. Example: 0."""
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID. Example: 0."""
    type_: Reference | None = field("type", Ref("reference", "Reference"), default=None)
    """Id: transaction type."""
