# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class ClientLoyaltyCardProgramType(Model):
    """The value of `loyalty_type` of ClientLoyaltyCardProgram."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    is_discount: bool | None = field("is_discount", BOOL, default=None)
    """Whether it is discount."""
    is_cashback: bool | None = field("is_cashback", BOOL, default=None)
    """Whether it is cashback."""
    is_static: bool | None = field("is_static", BOOL, default=None)
    """Whether it is static."""
    is_accumulative: bool | None = field("is_accumulative", BOOL, default=None)
    """Whether it is accumulative."""
