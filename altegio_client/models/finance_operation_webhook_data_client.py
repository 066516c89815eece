# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class FinanceOperationWebhookDataClient(Model):
    """The value of `client` of FinanceOperationWebhookData."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    surname: str | None = field("surname", STR, default=None)
    """Surname."""
    patronymic: str | None = field("patronymic", STR, default=None)
    """Patronymic."""
    phone: str | None = field("phone", STR, default=None)
    """Phone number."""
    email: str | None = field("email", STR, default=None)
    """Email."""
