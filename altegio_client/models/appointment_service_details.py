# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, FLOAT, INT, STR, List, Map, Ref

if TYPE_CHECKING:
    from typing import Any

    from ..models import LocationServiceLink, TeamMemberServiceLink


class AppointmentServiceDetails(Model):
    """A service in an appointment, with duration and price range."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Total, in the currency of the location."""
    cost_to_pay: float | None = field("cost_to_pay", FLOAT, default=None)
    """After discounts and deposits."""
    manual_cost: float | None = field("manual_cost", FLOAT, default=None)
    """Price set by hand, in the currency of the location."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Price per unit, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Before discounts."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Quantity."""
    assistants: list[dict[str, Any]] | None = field("assistants", List(Map(ANY)), default=None)
    """Assistants."""
    staff_service_link: TeamMemberServiceLink | None = field(
        "staff_service_link", Ref("team_member_service_link", "TeamMemberServiceLink"), default=None
    )
    """Staff service link: duration of the service with this team member."""
    company_service_link: LocationServiceLink | None = field(
        "company_service_link", Ref("location_service_link", "LocationServiceLink"), default=None
    )
    """Company service link: price range of the service in this location."""
