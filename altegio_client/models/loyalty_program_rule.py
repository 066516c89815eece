# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT


class LoyaltyProgramRule(Model):
    """Rule of a promotion."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 34."""
    parameter: int | None = field("parameter", INT, default=None)
    """Threshold; 0 for fixed promotions."""
    value: float | None = field("value", FLOAT, default=None)
    """Size of discount or bonus. Example: 3.5."""
    loyalty_program_id: int | None = field("loyalty_program_id", INT, default=None)
    """Promotion ID. Example: 123."""
    loyalty_type_id: int | None = field("loyalty_type_id", INT, default=None)
    """Loyalty type ID. Example: 5."""
    service_id: int | None = field("service_id", INT, default=None)
    """Conditional discounts only."""
