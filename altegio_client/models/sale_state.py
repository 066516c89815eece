# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, List, Map

if TYPE_CHECKING:
    from typing import Any


class SaleState(Model):
    """Items and payments of a sale."""

    items: list[dict[str, Any]] | None = field("items", List(Map(ANY)), default=None)
    """Items sold."""
    loyalty_transactions: list[dict[str, Any]] | None = field(
        "loyalty_transactions", List(Map(ANY)), default=None
    )
    """Payments by loyalty means."""
    payment_transactions: list[dict[str, Any]] | None = field(
        "payment_transactions", List(Map(ANY)), default=None
    )
    """Payments at the location account."""
