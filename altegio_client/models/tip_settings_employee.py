# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import INT, STR


class TipSettingsEmployee(Model):
    """Employee behind a team member who takes tips."""

    id: int | None = field("id", INT, default=None)
    """Example: 733043."""
    phone: str | None = field("phone", STR, default=None)
    """Example: +13155550175."""
