# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import STR


class LoyaltyCode(Model):
    """A fresh code."""

    code: str | None = field("code", STR, default=None)
    """Code."""
