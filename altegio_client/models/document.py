# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import DocumentLocationDetails, DocumentUser, TitleRef


class Document(Model):
    """An inventory document."""

    bill_print_status: int | None = field("bill_print_status", INT, default=None)
    comment: str | None = field("comment", STR, default=None)
    """Example: Document comment."""
    company: DocumentLocationDetails | None = field(
        "company", Ref("document_location_details", "DocumentLocationDetails"), default=None
    )
    """The location of an inventory document."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID. Example: 4564."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """Example: 2026-09-21T23:00:00.000-05:00."""
    id: int | None = field("id", INT, default=None)
    """Document ID. Example: 22255503."""
    number: int | None = field("number", INT, default=None)
    """Example: 1251."""
    storage: TitleRef | None = field("storage", Ref("title_ref", "TitleRef"), default=None)
    """ID and title of a related object."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage (inventory) ID. Example: 36539."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """ID and title of a related object."""
    type_id: int | None = field("type_id", INT, default=None)
    """Document type ID. Example: 1."""
    user: DocumentUser | None = field("user", Ref("document_user", "DocumentUser"), default=None)
    """The user of an inventory document."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID. Example: 999290."""
