# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import INT, STR


class DocumentAuthor(Model):
    """The value of `user` of TopUpDocument."""

    __slots__ = NO_DICT

    id: int | None = field("id", INT, default=None)
    """ID. Example: 999290."""
    name: str | None = field("name", STR, default=None)
    """Name. Example: User name."""
    phone: str | None = field("phone", STR, default=None)
    """Phone. Example: '+13155550175'."""
