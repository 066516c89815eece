# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, FLOAT, INT, STR, Choice, List, Map, Ref

if TYPE_CHECKING:
    from typing import Any, Literal

    from ..models import ServiceWebhookDataStaff


class ServiceWebhookData(Model):
    """The object after the change."""

    id: int | None = field("id", INT, default=None)
    """ID."""
    salon_service_id: int | None = field("salon_service_id", INT, default=None)
    """Salon service ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    booking_title: str | None = field("booking_title", STR, default=None)
    """Booking title."""
    category_id: int | None = field("category_id", INT, default=None)
    """Service category ID."""
    price_min: float | None = field("price_min", FLOAT, default=None)
    """Price min."""
    price_max: float | None = field("price_max", FLOAT, default=None)
    """Price max."""
    duration: int | None = field("duration", INT, default=None)
    """Documented as minutes; the list of services has seconds."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    weight: int | None = field("weight", INT, default=None)
    """Weight."""
    active: Literal[0, 1] | int | None = field("active", Choice(0, 1), default=None)
    """Active."""
    api_id: str | None = field("api_id", STR, default=None)
    """ID in a system of the partner."""
    staff: list[ServiceWebhookDataStaff] | None = field(
        "staff", List(Ref("service_webhook_data_staff", "ServiceWebhookDataStaff")), default=None
    )
    """Staff."""
    image_group: dict[str, Any] | None = field("image_group", Map(ANY), default=None)
    """The picture in its sizes."""
    prepaid: str | None = field("prepaid", STR, default=None)
    """Prepaid."""
    is_multi: bool | None = field("is_multi", BOOL, default=None)
    """Whether it is multi."""
    capacity: int | None = field("capacity", INT, default=None)
    """Capacity."""
    is_price_managed_only_in_chain: bool | None = field("is_price_managed_only_in_chain", BOOL, default=None)
    """Whether the price is managed only in chain."""
    is_comment_managed_only_in_chain: bool | None = field(
        "is_comment_managed_only_in_chain", BOOL, default=None
    )
    """Whether the comment is managed only in chain."""
