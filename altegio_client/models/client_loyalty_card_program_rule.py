# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class ClientLoyaltyCardProgramRule(Model):
    """One of `rules` of ClientLoyaltyCardProgram."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    loyalty_program_id: int | None = field("loyalty_program_id", INT, default=None)
    """Loyalty program ID."""
    loyalty_type_id: int | None = field("loyalty_type_id", INT, default=None)
    """Loyalty type ID."""
    value: float | None = field("value", FLOAT, default=None)
    """Value."""
    parameter: int | None = field("parameter", INT, default=None)
    """Parameter."""
