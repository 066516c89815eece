# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import STR, Choice

if TYPE_CHECKING:
    from typing import Literal


class PayrollDiscrepancy(Model):
    """Set only where a discrepancy exists."""

    reason: Literal["deleted", "new", "updated_rule", "updated_sum"] | str | None = field(
        "reason", Choice("deleted", "new", "updated_rule", "updated_sum"), default=None
    )
    """Reason."""
    actual_sum: str | None = field("actual_sum", STR, default=None)
    """Actual sum."""
    difference_sum: str | None = field("difference_sum", STR, default=None)
    """Difference sum."""
