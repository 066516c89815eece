# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ClientSearchResult(Model):
    """A client found, with the fields that the search asked for."""

    name: str | None = field("name", STR, default=None)
    """Name."""
    id: int | None = field("id", INT, default=None)
    """ID."""
