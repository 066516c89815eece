# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import DocumentType


class RecordWebhookDataDocument(Model):
    """A document of an appointment in a webhook."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    type_id: DocumentType | int | None = field("type_id", Code("DocumentType"), default=None)
    """Type ID."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID."""
    company_id: int | None = field("company_id", INT, default=None)
    """Company ID."""
    number: int | None = field("number", INT, default=None)
    """Number."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    date_created: dt.datetime | None = field("date_created", DATETIME, default=None)
    """When it was created."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    visit_id: int | None = field("visit_id", INT, default=None)
    """Visit ID."""
    record_id: int | None = field("record_id", INT, default=None)
    """Record ID."""
    type_title: str | None = field("type_title", STR, default=None)
    """Type title."""
    is_sale_bill_printed: bool | None = field("is_sale_bill_printed", BOOL, default=None)
    """Whether the sale bill is printed."""
