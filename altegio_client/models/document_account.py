# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class DocumentAccount(Model):
    """Account of a document's financial transaction."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    type_id: int | None = field("type_id", INT, default=None)
    """Type ID."""
    type_: int | None = field("type", INT, default=None)
    """Type."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
