# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class LoyaltyCardProgramRule(Model):
    """Rule of a promotion tied to a card."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 72803."""
    loyalty_program_id: int | None = field("loyalty_program_id", INT, default=None)
    """Promotion ID. Example: 18005."""
    loyalty_type_id: int | None = field("loyalty_type_id", INT, default=None)
    """Loyalty type ID. Example: 13."""
    value: float | None = field("value", FLOAT, default=None)
    """Threshold from which the rule applies. Example: 20."""
    parameter: int | None = field("parameter", INT, default=None)
    """Parameter. Example: 0."""
