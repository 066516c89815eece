# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, List

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class Product(Model):
    """A product as the list shows it."""

    title: str | None = field("title", STR, default=None)
    """Title."""
    value: str | None = field("value", STR, default=None)
    """Name of the product; mostly the same as title."""
    label: str | None = field("label", STR, default=None)
    """Display name."""
    article: str | None = field("article", STR, default=None)
    """Vendor code (SKU)."""
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
    """Short name of the unit, e.g. pc or gr."""
    actual_amounts: list[Any] | None = field("actual_amounts", List(ANY), default=None)
    """Actual amounts. Observed, not documented."""
    actual_cost: float | None = field("actual_cost", FLOAT, default=None)
    """Actual cost. Observed, not documented."""
    barcode: str | None = field("barcode", STR, default=None)
    """Barcode. Observed, not documented."""
    critical_amount: float | None = field("critical_amount", FLOAT, default=None)
    """Critical amount. Observed, not documented."""
    desired_amount: float | None = field("desired_amount", FLOAT, default=None)
    """Desired amount. Observed, not documented."""
    is_goods_mark_enabled: bool | None = field("is_goods_mark_enabled", BOOL, default=None)
    """Whether the goods mark is enabled. Observed, not documented."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed. Observed, not documented."""
    loyalty_abonement_type_id: int | None = field("loyalty_abonement_type_id", INT, default=None)
    """Loyalty abonement type ID. Observed, not documented."""
    loyalty_allow_empty_code: int | None = field("loyalty_allow_empty_code", INT, default=None)
    """Loyalty allow empty code. Observed, not documented."""
    loyalty_certificate_type_id: int | None = field("loyalty_certificate_type_id", INT, default=None)
    """Loyalty certificate type ID. Observed, not documented."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    """Service unit ID. Observed, not documented."""
    service_unit_short_title: str | None = field("service_unit_short_title", STR, default=None)
    """Service unit short title. Observed, not documented."""
    unit_actual_cost: float | None = field("unit_actual_cost", FLOAT, default=None)
    """Unit actual cost. Observed, not documented."""
    unit_actual_cost_format: str | None = field("unit_actual_cost_format", STR, default=None)
    """Unit actual cost format. Observed, not documented."""
    unit_equals: float | None = field("unit_equals", FLOAT, default=None)
    """Unit equals. Observed, not documented."""
