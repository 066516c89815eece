# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class ClientSuggestion(Model):
    """One of the items in the response of autocomplete_clients."""

    id: int | None = field("id", INT, default=None)
    """Client ID. Example: 16."""
    fullname: str | None = field("fullname", STR, default=None)
    """Full name. Example: James Smith."""
    surname: str | None = field("surname", STR, default=None)
    """Surname. Example: Smith."""
    patronymic: str | None = field("patronymic", STR, default=None)
    """Patronymic."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: 13155550178."""
    email: str | None = field("email", STR, default=None)
    """Email."""
    discount: float | None = field("discount", FLOAT, default=None)
    """In per cent. Example: 10."""
