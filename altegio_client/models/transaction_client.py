# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import INT, STR


class TransactionClient(Model):
    """The client of a transaction."""

    __slots__ = NO_DICT

    id: int | None = field("id", INT, default=None)
    """ID. Example: 51520012."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: Sweeney Todd."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: mail@example.com."""
