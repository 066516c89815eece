# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ServiceTeamMember


class CreatedService(Model):
    """A service right after its creation."""

    active: int | None = field("active", INT, default=None)
    """Online booking: 1 available, 0 not."""
    api_id: str | None = field("api_id", STR, default=None)
    """External service ID."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    comment: str | None = field("comment", STR, default=None)
    discount: float | None = field("discount", FLOAT, default=None)
    duration: int | None = field("duration", INT, default=None)
    """Seconds; defaults to 3600."""
    id: int | None = field("id", INT, default=None)
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """Service ID for the location within the chain."""
    staff: list[ServiceTeamMember] | None = field(
        "staff", List(Ref("service_team_member", "ServiceTeamMember")), default=None
    )
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300 up to 3600; null means the location's default."""
    title: str | None = field("title", STR, default=None)
    weight: int | None = field("weight", INT, default=None)
    """Sort order on display."""
