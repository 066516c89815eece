# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import DocumentLocationDetails, DocumentUser, TitleRef


class Document(Model):
    """The response of get_document."""

    id: int | None = field("id", INT, default=None)
    """Document ID."""
    type_id: int | None = field("type_id", INT, default=None)
    """Document type ID."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """Type: ID and title of a related object."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage (inventory) ID."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    number: int | None = field("number", INT, default=None)
    """Number."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created."""
    bill_print_status: int | None = field("bill_print_status", INT, default=None)
    """Bill print status."""
    storage: TitleRef | None = field("storage", Ref("title_ref", "TitleRef"), default=None)
    """Storage: ID and title of a related object."""
    company: DocumentLocationDetails | None = field(
        "company", Ref("document_location_details", "DocumentLocationDetails"), default=None
    )
    """Company: the location of an inventory document."""
    user: DocumentUser | None = field("user", Ref("document_user", "DocumentUser"), default=None)
    """The user of an inventory document."""
