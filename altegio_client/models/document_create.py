# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import InventoryDocumentType


class DocumentCreate(Model):
    """Data of a new inventory document.

    Needs type_id (InventoryDocumentType | int), storage_id (int), create_date (dt.datetime).
    May hold comment (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    type_id: InventoryDocumentType | int = field("type_id", Code("InventoryDocumentType"))
    """Document type: 1 sale, 3 receipt, 7 write-off. Example: 1."""
    storage_id: int = field("storage_id", INT)
    """Storage ID. Example: 36539."""
    create_date: dt.datetime = field("create_date", DATETIME)
    """When it was created. Example: 2026-09-21T23:00:00.000-05:00."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Document comment."""
