# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Code, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import DocumentType
    from ..models import DocumentAuthor, InventoryOperationLocation, TitleRef


class InventoryOperationDocument(Model):
    """The document of an inventory operation."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 22255506."""
    type_id: DocumentType | int | None = field("type_id", Code("DocumentType"), default=None)
    """Type ID. Example: 1."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """Type: ID and title of a related object."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID. Example: 91271."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID. Example: 999290."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID. Example: 4564."""
    number: int | None = field("number", INT, default=None)
    """Number. Example: 1254."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: test document comment."""
    create_date: dt.datetime | None = field("create_date", DATETIME, default=None)
    """When it was created. Example: 2026-09-21T23:00:00.000-05:00."""
    storage: TitleRef | None = field("storage", Ref("title_ref", "TitleRef"), default=None)
    """Storage: ID and title of a related object."""
    company: InventoryOperationLocation | None = field(
        "company", Ref("inventory_operation_location", "InventoryOperationLocation"), default=None
    )
    """Location."""
    user: DocumentAuthor | None = field("user", Ref("document_author", "DocumentAuthor"), default=None)
    """User."""
