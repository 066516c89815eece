# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import INT, Code

if TYPE_CHECKING:
    from ..enums import PeriodUnit


class MembershipPeriodUpdate(Model):
    """New validity of a membership.

    Needs period (int), period_unit_id (PeriodUnit | int).
    Any other key is sent as it is.
    """

    __sent__ = True

    period: int = field("period", INT)
    """Period. Example: 90."""
    period_unit_id: PeriodUnit | int = field("period_unit_id", Code("PeriodUnit"))
    """Unit: 1 day, 2 week, 3 month, 4 year."""
