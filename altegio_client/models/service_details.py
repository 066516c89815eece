# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATE, FLOAT, INT, STR, Code, List, Map, Ref

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from ..enums import Gender
    from ..models import AssignedTeamMember


class ServiceDetails(Model):
    """One service with the team members who provide it."""

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
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    weight: int | None = field("weight", INT, default=None)
    """Sort weight."""
    active: int | None = field("active", INT, default=None)
    """1 bookable online, 0 not."""
    api_id: str | None = field("api_id", STR, default=None)
    """External ID."""
    staff: list[AssignedTeamMember] | None = field(
        "staff", List(Ref("assigned_team_member", "AssignedTeamMember")), default=None
    )
    """Team members who provide it, with session duration."""
    abonement_restriction_value: int | None = field("abonement_restriction_value", INT, default=None)
    """Abonement restriction value. Observed, not documented."""
    api_service_id: int | None = field("api_service_id", INT, default=None)
    """API service ID. Observed, not documented."""
    autopayment_before_visit_time: int | None = field("autopayment_before_visit_time", INT, default=None)
    """Autopayment before visit time. Observed, not documented."""
    booking_title: str | None = field("booking_title", STR, default=None)
    """Booking title. Observed, not documented."""
    capacity: int | None = field("capacity", INT, default=None)
    """Capacity. Observed, not documented."""
    date_from: dt.date | None = field("date_from", DATE, default=None)
    """Date from. Observed, not documented."""
    date_to: dt.date | None = field("date_to", DATE, default=None)
    """Date to. Observed, not documented."""
    dates: list[Any] | None = field("dates", List(ANY), default=None)
    """Dates. Observed, not documented."""
    default_technical_break_duration: int | None = field(
        "default_technical_break_duration", INT, default=None
    )
    """Default technical break duration. Observed, not documented."""
    duration: int | None = field("duration", INT, default=None)
    """Duration. Observed, not documented."""
    image: str | None = field("image", STR, default=None)
    """Image. Observed, not documented."""
    image_group: dict[str, Any] | None = field("image_group", Map(ANY), default=None)
    """Image group. Observed, not documented."""
    is_abonement_autopayment_enabled: int | None = field(
        "is_abonement_autopayment_enabled", INT, default=None
    )
    """Whether the abonement autopayment is enabled. Observed, not documented."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Whether it is chain. Observed, not documented."""
    is_comment_managed_only_in_chain: bool | None = field(
        "is_comment_managed_only_in_chain", BOOL, default=None
    )
    """Whether the comment is managed only in chain. Observed, not documented."""
    is_composite: bool | None = field("is_composite", BOOL, default=None)
    """Whether it is composite. Observed, not documented."""
    is_multi: bool | None = field("is_multi", BOOL, default=None)
    """Whether it is multi. Observed, not documented."""
    is_need_limit_date: bool | None = field("is_need_limit_date", BOOL, default=None)
    """Whether it needs limit date. Observed, not documented."""
    is_online: bool | None = field("is_online", BOOL, default=None)
    """Whether it is online. Observed, not documented."""
    is_price_managed_only_in_chain: bool | None = field("is_price_managed_only_in_chain", BOOL, default=None)
    """Whether the price is managed only in chain. Observed, not documented."""
    online_invoicing_status: int | None = field("online_invoicing_status", INT, default=None)
    """Online invoicing status. Observed, not documented."""
    original_title: str | None = field("original_title", STR, default=None)
    """Original title. Observed, not documented."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Prepaid. Observed, not documented."""
    price_prepaid_amount: float | None = field("price_prepaid_amount", FLOAT, default=None)
    """Price prepaid amount. Observed, not documented."""
    price_prepaid_percent: float | None = field("price_prepaid_percent", FLOAT, default=None)
    """Price prepaid percent. Observed, not documented."""
    print_title: str | None = field("print_title", STR, default=None)
    """Print title. Observed, not documented."""
    repeat_visit_days_step: int | None = field("repeat_visit_days_step", INT, default=None)
    """Repeat visit days step. Observed, not documented."""
    resources: list[int] | None = field("resources", List(INT), default=None)
    """IDs of the resources that the service needs. Observed, not documented."""
    schedule_template_type: int | None = field("schedule_template_type", INT, default=None)
    """Schedule template type. Observed, not documented."""
    seance_length: int | None = field("seance_length", INT, default=None)
    """Duration, in seconds. Observed, not documented."""
    seance_search_finish: int | None = field("seance_search_finish", INT, default=None)
    """Seance search finish. Observed, not documented."""
    seance_search_start: int | None = field("seance_search_start", INT, default=None)
    """Seance search start. Observed, not documented."""
    seance_search_step: int | None = field("seance_search_step", INT, default=None)
    """Seance search step. Observed, not documented."""
    service_type: int | None = field("service_type", INT, default=None)
    """Service type. Observed, not documented."""
    sex: Gender | int | None = field("sex", Code("Gender"), default=None)
    """Sex. Observed, not documented."""
    step: int | None = field("step", INT, default=None)
    """Step. Observed, not documented."""
    tax_variant: int | None = field("tax_variant", INT, default=None)
    """Tax variant. Observed, not documented."""
    technical_break_duration: int | None = field("technical_break_duration", INT, default=None)
    """Technical break duration. Observed, not documented."""
    vat_id: int | None = field("vat_id", INT, default=None)
    """VAT ID. Observed, not documented."""
