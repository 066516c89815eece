# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, INT, STR, List

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class LocationSubscription(Model):
    """Subscription of a location."""

    active: int | None = field("active", INT, default=None)
    """Whether active, as a number."""
    deactivation_date: dt.date | None = field("deactivation_date", DATE, default=None)
    id: int | None = field("id", INT, default=None)
    """Subscription ID."""
    is_paid_rights_model: bool | None = field("is_paid_rights_model", BOOL, default=None)
    """Paid rights licensing in use."""
    name: str | None = field("name", STR, default=None)
    options: list[Any] | None = field("options", List(ANY), default=None)
    """Entries presumably as LicenseOption."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    staff_limit: int | None = field("staff_limit", INT, default=None)
    """Most team members allowed."""
    start_date: dt.date | None = field("start_date", DATE, default=None)
