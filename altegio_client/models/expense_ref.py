# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class ExpenseRef(Model):
    """ID and title of a related object."""

    id: int = field("id", INT, default=None, always=True)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    type_: int | None = field("type", INT, default=None)
    """Type. Observed, not documented."""
