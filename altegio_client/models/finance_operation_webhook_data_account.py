# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class FinanceOperationWebhookDataAccount(Model):
    """The account of a financial transaction in a webhook."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    is_cash: bool | None = field("is_cash", BOOL, default=None)
    """Whether it is cash."""
    is_default: bool | None = field("is_default", BOOL, default=None)
    """Whether it is default."""
