# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ServiceTeamMember


class CreatedService(Model):
    """A service right after its creation."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """Service ID for the location within the chain."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location."""
    duration: int | None = field("duration", INT, default=None)
    """Seconds; defaults to 3600."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300 up to 3600; null means the location's default."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    weight: int | None = field("weight", INT, default=None)
    """Sort order on display."""
    active: int | None = field("active", INT, default=None)
    """Online booking: 1 available, 0 not."""
    api_id: str | None = field("api_id", STR, default=None)
    """External service ID."""
    staff: list[ServiceTeamMember] | None = field(
        "staff", List(Ref("service_team_member", "ServiceTeamMember")), default=None
    )
    """Staff."""
