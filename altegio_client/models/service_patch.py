# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import BOOL, DATE, FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    import datetime as dt

    from ..models import ServiceTeamMember
    from ..numbers import Number, OptionalNumber


class ServicePatch(Model):
    """Changed data of a service, with most fields compulsory."""

    __slots__ = NO_DICT

    title: str = field("title", STR)
    """Title. Example: Men's haircut."""
    booking_title: str = field("booking_title", STR)
    """Name shown for appointments. Example: Men's haircut."""
    category_id: int = field("category_id", INT)
    """Category ID. Example: 83167."""
    price_min: Number = field("price_min", FLOAT)
    """Lowest price, in the currency of the location. Example: 1300."""
    price_max: Number = field("price_max", FLOAT)
    """Highest price, in the currency of the location. Example: 1300."""
    duration: int = field("duration", INT)
    """Default 3600. Default: 3600. Example: 3600."""
    is_multi: bool = field("is_multi", BOOL)
    """False = appointment, true = event."""
    tax_variant: int = field("tax_variant", INT)
    """Tax system (bill) ID. Example: 1."""
    vat_id: int = field("vat_id", INT)
    """VAT rate ID. Example: 3."""
    is_need_limit_date: bool = field("is_need_limit_date", BOOL)
    """Offered only for a limited time. Example: True."""
    seance_search_start: int = field("seance_search_start", INT)
    """Start of the bookable hours, in seconds from midnight. Example: 36000."""
    seance_search_finish: int = field("seance_search_finish", INT)
    """End of the bookable hours, in seconds from midnight. Example: 84600."""
    step: int = field("step", INT)
    """Seconds between displayed slots. Example: 300."""
    seance_search_step: int = field("seance_search_step", INT)
    """Seconds between searched slots. Example: 900."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300; null means the location's default."""
    discount: OptionalNumber = field("discount", FLOAT, default=None)
    """Discount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    date_from: dt.date | None = field("date_from", DATE, default=None)
    """YYYY-MM-DD. Example: 2022-09-19."""
    date_to: dt.date | None = field("date_to", DATE, default=None)
    """YYYY-MM-DD. Example: 2022-09-30."""
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
