# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, FLOAT, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import ClientRef, TitleRef


class VisitFinancialTransaction(Model):
    """A financial transaction of an appointment or visit."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    document_id: int | None = field("document_id", INT, default=None)
    """Document ID."""
    expense: TitleRef | None = field("expense", Ref("title_ref", "TitleRef"), default=None)
    """Payment type."""
    date: dt.datetime | None = field("date", DATETIME, default=None)
    """Date."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    master: TitleRef | None = field("master", Ref("title_ref", "TitleRef"), default=None)
    """Team member."""
    supplier: TitleRef | None = field("supplier", Ref("title_ref", "TitleRef"), default=None)
    """Supplier: ID and title of a related object."""
    account: TitleRef | None = field("account", Ref("title_ref", "TitleRef"), default=None)
    """Account: ID and title of a related object."""
    client: ClientRef | None = field("client", Ref("client_ref", "ClientRef"), default=None)
    """Client."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID."""
    sold_item_id: int | None = field("sold_item_id", INT, default=None)
    """Sold item ID."""
    sold_item_type: str | None = field("sold_item_type", STR, default=None)
    """Product or service."""
