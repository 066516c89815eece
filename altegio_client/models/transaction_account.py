# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class TransactionAccount(Model):
    """Account of a new financial transaction."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 774020."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Archive location account."""
    is_cash: bool | None = field("is_cash", BOOL, default=None)
    """Whether it is cash. Example: True."""
    is_default: bool | None = field("is_default", BOOL, default=None)
    """Whether it is default."""
