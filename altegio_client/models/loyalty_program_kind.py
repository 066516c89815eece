# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class LoyaltyProgramKind(Model):
    """Type of a promotion."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 13."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Discount for a given number of accumulated services."""
    is_discount: bool | None = field("is_discount", BOOL, default=None)
    """Whether it is discount. Example: True."""
    is_cashback: bool | None = field("is_cashback", BOOL, default=None)
    """Whether it is cashback. Example: False."""
    is_static: bool | None = field("is_static", BOOL, default=None)
    """Fixed discount. Example: False."""
    is_accumulative: bool | None = field("is_accumulative", BOOL, default=None)
    """Whether it is accumulative. Example: False."""
