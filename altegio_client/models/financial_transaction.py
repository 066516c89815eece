# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import ClientRef, TitleRef


class FinancialTransaction(Model):
    """The answer of get_financial_transaction."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    expense: TitleRef | None = field("expense", Ref("title_ref", "TitleRef"), default=None)
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
    account: TitleRef | None = field("account", Ref("title_ref", "TitleRef"), default=None)
    """Cash register or account."""
    client: ClientRef | None = field("client", Ref("client_ref", "ClientRef"), default=None)
    """ID, name and phone of a client."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """Last change date."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID."""
    sold_item_id: int | None = field("sold_item_id", INT, default=None)
    """ID of the product or service sold."""
    sold_item_type: int | None = field("sold_item_type", INT, default=None)
    """Product or service; the codes are not published."""
