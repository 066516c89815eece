# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TransactionClient(Model):
    """The client of a transaction."""

    email: str | None = field("email", STR, default=None)
    """Example: mail@example.com."""
    id: int | None = field("id", INT, default=None)
    """Example: 51520012."""
    name: str | None = field("name", STR, default=None)
    """Example: Sweeney Todd."""
    phone: str | None = field("phone", STR, default=None)
    """Example: +13155550175."""
