# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ClientRef(Model):
    """The value of `client` of DocumentFinancialTransaction."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number."""
