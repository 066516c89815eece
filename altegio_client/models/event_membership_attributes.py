# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import INT, STR


class EventMembershipAttributes(Model):
    """Number and balance of a membership."""

    __slots__ = NO_DICT

    number: str | None = field("number", STR, default=None)
    """Number. Example: '690348'."""
    balance: int | None = field("balance", INT, default=None)
    """Visits left. Example: 10."""
