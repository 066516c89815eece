# Generated; do not edit. Regenerate: make generate
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
    """Category name."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    comment: str | None = field("comment", STR, default=None)
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost, in the currency of the location."""
    critical_amount: float | None = field("critical_amount", FLOAT, default=None)
    """Stock threshold."""
    desired_amount: float | None = field("desired_amount", FLOAT, default=None)
    """Stock target."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    id: int | None = field("id", INT, default=None)
    """Product ID."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    is_goods_mark_enabled: bool | None = field("is_goods_mark_enabled", BOOL, default=None)
    """Marking codes in use."""
    label: str | None = field("label", STR, default=None)
    """Product name."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    loyalty_abonement_type_id: int | None = field("loyalty_abonement_type_id", INT, default=None)
    """Membership type ID, set when the product is a membership."""
    loyalty_allow_empty_code: int | None = field("loyalty_allow_empty_code", INT, default=None)
    """Whether it may be sold without a code."""
    loyalty_certificate_type: dict[str, Any] | None = field(
        "loyalty_certificate_type", Map(ANY), default=None
    )
    """Gift card type; filled when the product is a gift card."""
    loyalty_certificate_type_id: int | None = field("loyalty_certificate_type_id", INT, default=None)
    """Gift card type ID, set when the product is a gift card."""
    loyalty_serial_number_limited: int | None = field("loyalty_serial_number_limited", INT, default=None)
    """0/1 flag."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    service_unit_short_title: str | None = field("service_unit_short_title", STR, default=None)
    title: str | None = field("title", STR, default=None)
    unit: str | None = field("unit", STR, default=None)
    """Unit of measure."""
    unit_actual_cost: float | None = field("unit_actual_cost", FLOAT, default=None)
    unit_actual_cost_format: str | None = field("unit_actual_cost_format", STR, default=None)
    unit_equals: float | None = field("unit_equals", FLOAT, default=None)
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID."""
    unit_short_title: str | None = field("unit_short_title", STR, default=None)
    value: str | None = field("value", STR, default=None)
    """Product name."""
