# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TransactionClient(Model):
    """ID, name and phone of a client."""

    id: int = field("id", INT, default=None, always=True)
    """ID. Example: 51520012."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: Sweeney Todd."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number. Example: '+13155550175'."""
    email: str | None = field("email", STR, default=None)
    """Email. Example: mail@example.com."""
    patronymic: str | None = field("patronymic", STR, default=None)
    """Patronymic. Observed, not documented."""
    surname: str | None = field("surname", STR, default=None)
    """Surname. Observed, not documented."""
