# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ChainClient(Model):
    """A client in one location of a chain."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    company_id: int | None = field("company_id", INT, default=None)
    """Location ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    email: str | None = field("email", STR, default=None)
    """Email."""
