# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ServiceTeamMember


class UpdatedService(Model):
    """A service right after a change."""

    __slots__ = NO_DICT

    id: int | None = field("id", INT, default=None)
    """ID. Example: 83169."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """ID of the location's copy in the chain. Example: 322888."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Men's haircut."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 83167."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location. Example: 1300."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location. Example: 1300."""
    duration: int | None = field("duration", INT, default=None)
    """Duration in seconds. Default: 3600. Example: 3600."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300; null means the location's default."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight. Example: 6."""
    active: int | None = field("active", INT, default=None)
    """1 = bookable online, 0 = not. Example: 1."""
    api_id: str | None = field("api_id", STR, default=None)
    """Identifier in an external system. Example: '00000000042'."""
    staff: list[ServiceTeamMember] | None = field(
        "staff", List(Ref("service_team_member", "ServiceTeamMember")), default=None
    )
    """Staff."""
