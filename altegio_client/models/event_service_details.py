# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import EventServiceResource, EventServiceTeamMember, TitleRef


class EventServiceDetails(Model):
    """A service offered as group events."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    capacity: int | None = field("capacity", INT, default=None)
    """Capacity."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location."""
    is_multi: bool | None = field("is_multi", BOOL, default=None)
    """Usable for events."""
    category: TitleRef | None = field("category", Ref("title_ref", "TitleRef"), default=None)
    """Category: ID and title of a related object."""
    staff: list[EventServiceTeamMember] | None = field(
        "staff", List(Ref("event_service_team_member", "EventServiceTeamMember")), default=None
    )
    """Staff."""
    resources: list[EventServiceResource] | None = field(
        "resources", List(Ref("event_service_resource", "EventServiceResource")), default=None
    )
    """Resources."""
