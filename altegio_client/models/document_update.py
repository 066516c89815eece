# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, STR, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import InventoryDocumentType


class DocumentUpdate(Model):
    """Changed data of an inventory document.

    Needs type_id (InventoryDocumentType | int), storage_id (int), create_date (dt.datetime).
    May hold comment (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    type_id: InventoryDocumentType | int = field("type_id", Code("InventoryDocumentType"))
    """Document type: 1 sale, 3 receipt, 7 write-off."""
    storage_id: int = field("storage_id", INT)
    """Storage (inventory) ID."""
    create_date: dt.datetime = field("create_date", DATETIME)
    """When the inventory transaction happened."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
