# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR


class VisitItem(Model):
    """A service, product or promotion of a visit."""

    id: int | None = field("id", INT, default=None)
    item_id: int | None = field("item_id", INT, default=None)
    """Product or service ID."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID."""
    item_title: str | None = field("item_title", STR, default=None)
    amount: float | None = field("amount", FLOAT, default=None)
    """Quantity."""
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Cost before discounts, in the currency of the location."""
    manual_cost: float | None = field("manual_cost", FLOAT, default=None)
    """Price set by hand, in the currency of the location."""
    discount: float | None = field("discount", FLOAT, default=None)
    cost: float | None = field("cost", FLOAT, default=None)
    """Final, all discounts taken off."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID."""
    event_id: int | None = field("event_id", INT, default=None)
    """Promotion ID."""
    is_service: bool | None = field("is_service", BOOL, default=None)
    is_event: bool | None = field("is_event", BOOL, default=None)
    """Whether it is a promotion."""
    is_good: bool | None = field("is_good", BOOL, default=None)
    """Whether it is a product."""
