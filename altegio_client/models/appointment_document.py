# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import DocumentType


class AppointmentDocument(Model):
    """A document tied to an appointment."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    type_id: DocumentType | int = field("type_id", Code("DocumentType"), default=None, always=True)
    """Type ID."""
    storage_id: int = field("storage_id", INT, default=None, always=True)
    """Storage (inventory) ID. 0 means no value."""
    user_id: int = field("user_id", INT, default=None, always=True)
    """ID of the author. 0 means no value."""
    company_id: int = field("company_id", INT, default=None, always=True)
    """Location ID."""
    number: int | None = field("number", INT, default=None)
    """Number."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    date_created: dt.datetime | None = field("date_created", DATETIME, default=None)
    """When it was created."""
    category_id: int = field("category_id", INT, default=None, always=True)
    """Product category ID. 0 means no value."""
    visit_id: int = field("visit_id", INT, default=None, always=True)
    """Visit ID. 0 means no value."""
    record_id: int = field("record_id", INT, default=None, always=True)
    """Appointment ID."""
    type_title: str | None = field("type_title", STR, default=None)
    """Type title."""
    is_sale_bill_printed: bool | None = field("is_sale_bill_printed", BOOL, default=None)
    """Whether the sale bill is printed."""
