# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class FinanceOperationWebhookDataExpense(Model):
    """The value of `expense` of FinanceOperationWebhookData."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    type_: int | None = field("type", INT, default=None)
    """Type."""
