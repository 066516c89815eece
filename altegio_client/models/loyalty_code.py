# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import NO_DICT, Model, field
from ..codec import STR


class LoyaltyCode(Model):
    """A fresh code."""

    __slots__ = NO_DICT

    code: str | None = field("code", STR, default=None)
    """Code."""
