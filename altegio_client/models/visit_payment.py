# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, DATETIME, FLOAT, INT, STR, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..models import Reference, TitleRef, VisitPaymentClient


class VisitPayment(Model):
    """A payment for a visit."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
    type_id: int | None = field("type_id", INT, default=None)
    """Transaction type ID."""
    expense_id: int | None = field("expense_id", INT, default=None)
    """Payment item ID."""
    account_id: int | None = field("account_id", INT, default=None)
    """Cash register ID."""
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
    goods_transaction_id: int | None = field("goods_transaction_id", INT, default=None)
    """Goods transaction ID."""
    expense: Reference | None = field("expense", Ref("reference", "Reference"), default=None)
    """Payment item."""
    account: TitleRef | None = field("account", Ref("title_ref", "TitleRef"), default=None)
    """Account: ID and title of a related object."""
    client: VisitPaymentClient | None = field(
        "client", Ref("visit_payment_client", "VisitPaymentClient"), default=None
    )
    """The client who paid for a visit."""
    master: dict[str, Any] | None = field("master", Map(ANY), default=None)
    """Team member."""
    supplier: dict[str, Any] | None = field("supplier", Map(ANY), default=None)
    """Supplier."""
