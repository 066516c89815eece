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

    id: int | None = field("id", INT, default=None)
    """Product ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    unit: str | None = field("unit", STR, default=None)
    """Unit of measure."""
    value: str | None = field("value", STR, default=None)
    """Product name."""
    label: str | None = field("label", STR, default=None)
    """Product name."""
    article: str | None = field("article", STR, default=None)
    """Vendor code."""
    category: str | None = field("category", STR, default=None)
    """Category name."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost, in the currency of the location."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID."""
    unit_short_title: str | None = field("unit_short_title", STR, default=None)
    """Unit short title."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    """Service unit ID."""
    service_unit_short_title: str | None = field("service_unit_short_title", STR, default=None)
    """Service unit short title."""
    actual_cost: float | None = field("actual_cost", FLOAT, default=None)
    """Cost price."""
    unit_actual_cost: float | None = field("unit_actual_cost", FLOAT, default=None)
    """Unit actual cost."""
    unit_actual_cost_format: str | None = field("unit_actual_cost_format", STR, default=None)
    """Unit actual cost format."""
    unit_equals: float | None = field("unit_equals", FLOAT, default=None)
    """Unit equals."""
    barcode: str | None = field("barcode", STR, default=None)
    """Barcode."""
    loyalty_abonement_type_id: int | None = field("loyalty_abonement_type_id", INT, default=None)
    """Membership type ID, set when the product is a membership."""
    loyalty_certificate_type_id: int | None = field("loyalty_certificate_type_id", INT, default=None)
    """Gift card type ID, set when the product is a gift card."""
    loyalty_allow_empty_code: int | None = field("loyalty_allow_empty_code", INT, default=None)
    """Whether it may be sold without a code."""
    actual_amounts: list[dict[str, Any]] | None = field("actual_amounts", List(Map(ANY)), default=None)
    """Actual amounts."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    loyalty_certificate_type: dict[str, Any] | None = field(
        "loyalty_certificate_type", Map(ANY), default=None
    )
    """Gift card type; filled when the product is a gift card."""
    loyalty_serial_number_limited: int | None = field("loyalty_serial_number_limited", INT, default=None)
    """0/1 flag."""
    is_goods_mark_enabled: bool | None = field("is_goods_mark_enabled", BOOL, default=None)
    """Marking codes in use."""
    critical_amount: float | None = field("critical_amount", FLOAT, default=None)
    """Stock threshold."""
    desired_amount: float | None = field("desired_amount", FLOAT, default=None)
    """Stock target."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Whether it is chain."""
