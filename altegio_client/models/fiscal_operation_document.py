# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code

if TYPE_CHECKING:
    from ..enums import DocumentType


class FiscalOperationDocument(Model):
    """The value of `document` of FiscalOperation."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    type_: DocumentType | int | None = field("type", Code("DocumentType"), default=None)
    """Type."""
    type_title: str | None = field("type_title", STR, default=None)
    """Type title."""
