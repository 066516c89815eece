# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, FLOAT, INT, STR, Choice, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Literal

    from ..models import PatchedServiceTeamMember


class PatchedService(Model):
    """A service right after a partial change."""

    title: str | None = field("title", STR, default=None)
    """Title. Example: Men's haircut."""
    booking_title: str | None = field("booking_title", STR, default=None)
    """Name shown for appointments. Example: Men's haircut."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 83167."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Lowest price, in the currency of the location. Example: 1300."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Highest price, in the currency of the location. Example: 1300."""
    duration: int | None = field("duration", INT, default=None)
    """Default 3600. Default: 3600. Example: 3600."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break in seconds, a multiple of 300; null means the location's default."""
    discount: float | None = field("discount", FLOAT, default=None)
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
    print_title: str | None = field("print_title", STR, default=None)
    """Name used in print."""
    service_type: int | None = field("service_type", INT, default=None)
    """Service type."""
    api_service_id: int | None = field("api_service_id", INT, default=None)
    """API service ID."""
    repeat_visit_days_step: str | None = field("repeat_visit_days_step", STR, default=None)
    """Repeat visit days step."""
    schedule_template_type: int | None = field("schedule_template_type", INT, default=None)
    """Schedule template type."""
    online_invoicing_status: int | None = field("online_invoicing_status", INT, default=None)
    """Online invoicing status."""
    is_abonement_autopayment_enabled: int | None = field(
        "is_abonement_autopayment_enabled", INT, default=None
    )
    """Membership autopayment, 1 or 0."""
    autopayment_before_visit_time: int | None = field("autopayment_before_visit_time", INT, default=None)
    """Autopayment before visit time."""
    abonement_restriction_value: int | None = field("abonement_restriction_value", INT, default=None)
    """Membership restriction."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Whether it is chain."""
    is_price_managed_only_in_chain: bool | None = field("is_price_managed_only_in_chain", BOOL, default=None)
    """Whether the price is managed only in chain."""
    is_comment_managed_only_in_chain: bool | None = field(
        "is_comment_managed_only_in_chain", BOOL, default=None
    )
    """Whether the comment is managed only in chain."""
    price_prepaid_amount: float | None = field("price_prepaid_amount", FLOAT, default=None)
    """Price prepaid amount."""
    price_prepaid_percent: float | None = field("price_prepaid_percent", FLOAT, default=None)
    """Price prepaid percent."""
    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """Service ID within the location."""
    prepaid: Literal["forbidden", "optional", "required"] | str | None = field(
        "prepaid", Choice("forbidden", "optional", "required"), default=None
    )
    """Forbidden/optional/required."""
    capacity: int | None = field("capacity", INT, default=None)
    """Capacity."""
    image_group: dict[str, Any] | None = field("image_group", Map(ANY), default=None)
    """Image group."""
    dates: list[dict[str, Any]] | None = field("dates", List(Map(ANY)), default=None)
    """Dates."""
    resources: list[dict[str, Any]] | None = field("resources", List(Map(ANY)), default=None)
    """Resources."""
    is_online: bool | None = field("is_online", BOOL, default=None)
    """Whether it is online."""
    staff: list[PatchedServiceTeamMember] | None = field(
        "staff", List(Ref("patched_service_team_member", "PatchedServiceTeamMember")), default=None
    )
    """Staff."""
