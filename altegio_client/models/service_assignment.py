# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR


class ServiceAssignment(Model):
    """Link of a team member to a service."""

    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    length: int | None = field("length", INT, default=None)
    """Duration in seconds."""
    technological_card_id: int | None = field("technological_card_id", INT, default=None)
    """Bill of materials ID."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system."""
    is_online: bool | None = field("is_online", BOOL, default=None)
    """Bookable online."""
    is_offline_records_allowed: bool | None = field("is_offline_records_allowed", BOOL, default=None)
    """Offline appointments permitted for this link."""
    price: float | None = field("price", FLOAT, default=None)
    """Own price of this team member."""
