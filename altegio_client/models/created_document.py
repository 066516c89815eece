# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import DocumentLocation, DocumentUser, TitleRef


class CreatedDocument(Model):
    """An inventory document right after its creation."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 22255503."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID. Example: 1."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """Type: ID and title of a related object."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID. Example: 36539."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID. Example: 999290."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID. Example: 4564."""
    number: int | None = field("number", INT, default=None)
    """Number. Example: 1251."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Document comment."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created. Example: 2026-09-21T23:00:00.000-05:00."""
    bill_print_status: int | None = field("bill_print_status", INT, default=None)
    """Bill print status."""
    storage: TitleRef | None = field("storage", Ref("title_ref", "TitleRef"), default=None)
    """Storage: ID and title of a related object."""
    company: DocumentLocation | None = field(
        "company", Ref("document_location", "DocumentLocation"), default=None
    )
    """Location."""
    user: DocumentUser | None = field("user", Ref("document_user", "DocumentUser"), default=None)
    """The user of an inventory document."""
