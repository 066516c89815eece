# Generated; do not edit. Source: openapi/altegio-b2b-v1.yaml, sha256 86f1ff4ff4651be6. Remake: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class TransactionProduct(Model):
    """The product of a stock movement."""

    actual_amounts: list[dict[str, Any]] | None = field("actual_amounts", List(Map(ANY)), default=None)
    actual_cost: float | None = field("actual_cost", FLOAT, default=None)
    """Cost price."""
    article: str | None = field("article", STR, default=None)
    """Vendor code."""
    barcode: str | None = field("barcode", STR, default=None)
    category: str | None = field("category", STR, default=None)
    """Category name. Example: goose category."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 303603."""
    comment: str | None = field("comment", STR, default=None)
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost, in the currency of the location. Example: 500."""
    critical_amount: float | None = field("critical_amount", FLOAT, default=None)
    """Stock threshold."""
    desired_amount: float | None = field("desired_amount", FLOAT, default=None)
    """Stock target."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID. Example: 15086312."""
    id: int | None = field("id", INT, default=None)
    """Product ID. Example: 232674."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    is_goods_mark_enabled: bool | None = field("is_goods_mark_enabled", BOOL, default=None)
    """Marking codes in use."""
    label: str | None = field("label", STR, default=None)
    """Product name. Example: delete yy."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """Example: 2026-03-05T18:21:34-0500."""
    loyalty_abonement_type_id: int | None = field("loyalty_abonement_type_id", INT, default=None)
    """Membership type ID, set when the product is a membership. Example: 0."""
    loyalty_allow_empty_code: int | None = field("loyalty_allow_empty_code", INT, default=None)
    """Whether it may be sold without a code. Example: True."""
    loyalty_certificate_type: dict[str, Any] | None = field(
        "loyalty_certificate_type", Map(ANY), default=None
    )
    """Gift card type; filled when the product is a gift card."""
    loyalty_certificate_type_id: int | None = field("loyalty_certificate_type_id", INT, default=None)
    """Gift card type ID, set when the product is a gift card. Example: 0."""
    loyalty_serial_number_limited: int | None = field("loyalty_serial_number_limited", INT, default=None)
    """0/1 flag."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID. Example: 91372."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    """Example: 216760."""
    service_unit_short_title: str | None = field("service_unit_short_title", STR, default=None)
    """Example: PC."""
    title: str | None = field("title", STR, default=None)
    """Example: Edition De Luxe."""
    unit: str | None = field("unit", STR, default=None)
    """Unit of measure. Example: PC.."""
    unit_actual_cost: float | None = field("unit_actual_cost", FLOAT, default=None)
    unit_actual_cost_format: str | None = field("unit_actual_cost_format", STR, default=None)
    """Example: 0 USD."""
    unit_equals: float | None = field("unit_equals", FLOAT, default=None)
    """Example: 1."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID. Example: 216760."""
    unit_short_title: str | None = field("unit_short_title", STR, default=None)
    """Example: PC."""
    value: str | None = field("value", STR, default=None)
    """Product name. Example: delete yy."""
