# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import DATETIME, INT, Code

if TYPE_CHECKING:
    import datetime as dt

    from ..enums import PeriodUnit


class UpdatedMembershipPeriod(Model):
    """Validity of a membership right after a change."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 123."""
    period: int | None = field("period", INT, default=None)
    """Period. Example: 90."""
    period_unit_id: PeriodUnit | int | None = field("period_unit_id", Code("PeriodUnit"), default=None)
    """Unit: 1 day, 2 week, 3 month, 4 year. Example: 1."""
    expiration_date: dt.datetime | None = field("expiration_date", DATETIME, default=None)
    """Expiration date. Example: 2026-03-31T23:59:59+00:00."""
