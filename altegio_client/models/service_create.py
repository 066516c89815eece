# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import ServiceTeamMember
    from ..numbers import OptionalNumber


class ServiceCreate(Model):
    """Data of a new service.

    May hold title (str), category_id (int), price_min (OptionalNumber), price_max (OptionalNumber),
    duration (int), technical_break_duration (int), discount (OptionalNumber), comment (str), weight
    (int), active (int), api_id (str), staff (list[ServiceTeamMember]), prepaid (str).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str | None = field("title", STR, default=None)
    """Title."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    price_min: OptionalNumber = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location."""
    price_max: OptionalNumber = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location."""
    duration: int | None = field("duration", INT, default=None)
    """Seconds; defaults to 3600."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300; null means the location's default."""
    discount: OptionalNumber = field("discount", FLOAT, default=None)
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
    prepaid: str | None = field("prepaid", STR, default=None)
    """Prepayment: forbidden, allowed or required. Observed, not documented."""
