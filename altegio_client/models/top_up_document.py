# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code, Ref

if TYPE_CHECKING:
    from ..enums import DocumentType
    from ..models import DocumentAuthor, DocumentLocation, TitleRef


class TopUpDocument(Model):
    """Document of a top-up."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    user_id: int | None = field("user_id", INT, default=None)
    """User ID. Example: 1."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID. Example: 1."""
    type_id: DocumentType | int | None = field("type_id", Code("DocumentType"), default=None)
    """Document type ID. Example: 9."""
    type_: TitleRef | None = field("type", Ref("title_ref", "TitleRef"), default=None)
    """Type: ID and title of a related object."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    number: int | None = field("number", INT, default=None)
    """Number. Example: 1."""
    salon: DocumentLocation | None = field(
        "salon", Ref("document_location", "DocumentLocation"), default=None
    )
    """Salon."""
    user: DocumentAuthor | None = field("user", Ref("document_author", "DocumentAuthor"), default=None)
    """User."""
