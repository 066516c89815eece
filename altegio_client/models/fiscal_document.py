# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code

if TYPE_CHECKING:
    from ..enums import DocumentType


class FiscalDocument(Model):
    """Document of a cash register operation."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    type_: DocumentType | int | None = field("type", Code("DocumentType"), default=None)
    """1 sale, 2 services, 3 arrival, 4 write-off, 5 transfer, 6 inventory, 7 visit, 8 consumables write-off, 9 client account replenishment."""
    type_title: str | None = field("type_title", STR, default=None)
    """Type title."""
