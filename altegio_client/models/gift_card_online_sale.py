# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, STR

if TYPE_CHECKING:
    from ..numbers import OptionalNumber


class GiftCardOnlineSale(Model):
    """How gift cards of a type are sold online."""

    is_enabled: bool = field("is_enabled", BOOL)
    title: str | None = field("title", STR, default=None)
    """Example: Gift Certificate."""
    description: str | None = field("description", STR, default=None)
    """Example: Perfect gift for any occasion."""
    price: OptionalNumber = field("price", FLOAT, default=None)
    """Example: 1000."""
