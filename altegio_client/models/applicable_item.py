# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, INT, STR


class ApplicableItem(Model):
    """A service, product or category that a promotion applies to."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 234."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Product category."""
    is_service: bool | None = field("is_service", BOOL, default=None)
    """True service side, false product side."""
    is_category: bool | None = field("is_category", BOOL, default=None)
    """True category, false single service or product. Example: True."""
