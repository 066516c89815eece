# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ClientAccountTransactionType(Model):
    """Type of a movement on a client account."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 1."""
    comment: str | None = field("comment", STR, default=None)
    """Name of the type. Example: Top-up."""
