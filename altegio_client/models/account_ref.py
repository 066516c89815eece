# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class AccountRef(Model):
    """ID and title of a related object."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    is_cash: bool | None = field("is_cash", BOOL, default=None)
    """Whether it is cash. Observed, not documented."""
    is_default: bool | None = field("is_default", BOOL, default=None)
    """Whether it is default. Observed, not documented."""
