# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class ProductStock(Model):
    """Stock of a product in one storage."""

    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Amount."""
