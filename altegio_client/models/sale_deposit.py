# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, Ref

if TYPE_CHECKING:
    from ..models import Reference


class SaleDeposit(Model):
    """Client account that a sale was paid from."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    balance: float | None = field("balance", FLOAT, default=None)
    """Available balance."""
    reserved_balance: float | None = field("reserved_balance", FLOAT, default=None)
    """Held by active reservations."""
    type_: Reference | None = field("type", Ref("reference", "Reference"), default=None)
    """Type: ID and title of a related object, the ID being an integer."""
