# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Code

if TYPE_CHECKING:
    from ..enums import PeriodUnit


class MembershipPeriodUpdate(Model):
    """New validity of a membership."""

    period: int = field("period", INT)
    """Period. Example: 90."""
    period_unit_id: PeriodUnit | int = field("period_unit_id", Code("PeriodUnit", 1, 2, 3, 4))
    """Unit: 1 day, 2 week, 3 month, 4 year."""
