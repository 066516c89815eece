# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class UnfrozenMembership(Model):
    """A membership right after its freeze ended."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    number: str | None = field("number", STR, default=None)
    """Number. Example: '123456'."""
    is_frozen: bool | None = field("is_frozen", BOOL, default=None)
    """Whether it is frozen."""
    freeze_period: int | None = field("freeze_period", INT, default=None)
    """Days in total. Example: 14."""
