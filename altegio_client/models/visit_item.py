# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import BOOL, FLOAT, INT, STR


class VisitItem(Model):
    """A service, product or promotion of a visit."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 96063258."""
    item_id: int | None = field("item_id", INT, default=None)
    """Product or service ID. Example: 5048384."""
    item_type_id: int | None = field("item_type_id", INT, default=None)
    """Operation type; the codes are not published. Example: 7."""
    record_id: int | None = field("record_id", INT, default=None)
    """Appointment ID. Example: 0."""
    item_title: str | None = field("item_title", STR, default=None)
    """Item title. Example: test two."""
    amount: float | None = field("amount", FLOAT, default=None)
    """Quantity. Example: 1."""
    first_cost: float | None = field("first_cost", FLOAT, default=None)
    """Cost before discounts, in the currency of the location. Example: 20."""
    manual_cost: float | None = field("manual_cost", FLOAT, default=None)
    """Price set by hand, in the currency of the location. Example: 20."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount. Example: 0."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Final, all discounts taken off. Example: 20."""
    master_id: int | None = field("master_id", INT, default=None)
    """Team member ID. Example: 548096."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID. Example: 5048384."""
    service_id: int | None = field("service_id", INT, default=None)
    """Service ID. Example: 0."""
    event_id: int | None = field("event_id", INT, default=None)
    """Promotion ID. Example: 0."""
    is_service: bool | None = field("is_service", BOOL, default=None)
    """Whether it is service. Example: False."""
    is_event: bool | None = field("is_event", BOOL, default=None)
    """Whether it is a promotion. Example: False."""
    is_good: bool | None = field("is_good", BOOL, default=None)
    """Whether it is a product. Example: True."""
