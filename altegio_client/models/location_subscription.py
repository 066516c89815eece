# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, INT, STR, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class LocationSubscription(Model):
    """Subscription of a location."""

    active: int | None = field("active", INT, default=None)
    """Whether active, as a number."""
    deactivation_date: dt.date | None = field("deactivation_date", DATE, default=None)
    """Deactivation date."""
    id: int | None = field("id", INT, default=None)
    """Subscription ID."""
    name: str | None = field("name", STR, default=None)
    """Name."""
    options: list[dict[str, Any]] | None = field("options", List(Map(ANY)), default=None)
    """Entries presumably as LicenseOption."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    staff_limit: int | None = field("staff_limit", INT, default=None)
    """Most team members allowed."""
    is_paid_rights_model: bool | None = field("is_paid_rights_model", BOOL, default=None)
    """Paid rights licensing in use."""
    start_date: dt.date | None = field("start_date", DATE, default=None)
    """Start date."""
