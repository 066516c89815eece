# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, INT, STR

if TYPE_CHECKING:
    import datetime as dt


class FrozenMembership(Model):
    """A membership right after freezing."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    number: str | None = field("number", STR, default=None)
    """Number. Example: '123456'."""
    is_frozen: bool | None = field("is_frozen", BOOL, default=None)
    """Whether it is frozen. Example: True."""
    freeze_period: int | None = field("freeze_period", INT, default=None)
    """Days in total. Example: 14."""
    freeze_till: dt.datetime | None = field("freeze_till", DATETIME, default=None)
    """Freeze till. Example: 2026-12-31T23:59:59-05:00."""
