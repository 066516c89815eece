# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATE, FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import ServiceTeamMember
    from ..numbers import OptionalNumber


class ServicePatch(Model):
    """Changed data of a service, with most fields compulsory.

    May hold title (str), booking_title (str), category_id (int), price_min (OptionalNumber), price_max
    (OptionalNumber), duration (int), technical_break_duration (int), discount (OptionalNumber), comment
    (str), is_multi (bool), tax_variant (int), vat_id (int), is_need_limit_date (bool), date_from
    (dt.date), date_to (dt.date), seance_search_start (int), seance_search_finish (int), step (int),
    seance_search_step (int), weight (int), active (int), api_id (str), staff (list[ServiceTeamMember]).
    Any other key is sent as it is.
    """

    __sent__ = True

    title: str | None = field("title", STR, default=None)
    """Title. Example: Men's haircut."""
    booking_title: str | None = field("booking_title", STR, default=None)
    """Name shown for appointments. Example: Men's haircut."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 83167."""
    price_min: OptionalNumber = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location. Example: 1300."""
    price_max: OptionalNumber = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location. Example: 1300."""
    duration: int | None = field("duration", INT, default=None)
    """Default 3600. Default: 3600. Example: 3600."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300; null means the location's default."""
    discount: OptionalNumber = field("discount", FLOAT, default=None)
    """Discount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    is_multi: bool | None = field("is_multi", BOOL, default=None)
    """False = appointment, true = event."""
    tax_variant: int | None = field("tax_variant", INT, default=None)
    """Tax system (bill) ID. Example: 1."""
    vat_id: int | None = field("vat_id", INT, default=None)
    """VAT rate ID. Example: 3."""
    is_need_limit_date: bool | None = field("is_need_limit_date", BOOL, default=None)
    """Offered only for a limited time. Example: True."""
    date_from: dt.date | None = field("date_from", DATE, default=None)
    """YYYY-MM-DD. Example: 2022-09-19."""
    date_to: dt.date | None = field("date_to", DATE, default=None)
    """YYYY-MM-DD. Example: 2022-09-30."""
    seance_search_start: int | None = field("seance_search_start", INT, default=None)
    """Start of the bookable hours, in seconds from midnight. Example: 36000."""
    seance_search_finish: int | None = field("seance_search_finish", INT, default=None)
    """End of the bookable hours, in seconds from midnight. Example: 84600."""
    step: int | None = field("step", INT, default=None)
    """Seconds between displayed slots. Example: 300."""
    seance_search_step: int | None = field("seance_search_step", INT, default=None)
    """Seconds between searched slots. Example: 900."""
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
