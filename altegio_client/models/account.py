# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, STR, Code

if TYPE_CHECKING:
    from ..enums import AccountKind


class Account(Model):
    """A cash desk or non-cash account of a location."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    type_: AccountKind | int | None = field("type", Code("AccountKind"), default=None)
    """Type of account: 0 cash, 1 non-cash."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
