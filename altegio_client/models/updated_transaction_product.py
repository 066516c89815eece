# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class UpdatedTransactionProduct(Model):
    """The product of a changed stock movement."""

    id: int | None = field("id", INT, default=None)
    """ID. Example: 232674."""
    title: str | None = field("title", STR, default=None)
    """Title. Example: Edition De Luxe."""
    unit: str | None = field("unit", STR, default=None)
    """Unit. Example: PC.."""
    value: str | None = field("value", STR, default=None)
    """Product name. Example: delete yy."""
    label: str | None = field("label", STR, default=None)
    """Product name. Example: delete yy."""
    article: str | None = field("article", STR, default=None)
    """Vendor code."""
    category: str | None = field("category", STR, default=None)
    """Category name. Example: goose category."""
    category_id: int | None = field("category_id", INT, default=None)
    """Category ID. Example: 303603."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID. Example: 91372."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID. Example: 15086312."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost, in the currency of the location. Example: 500."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID. Example: 216760."""
    unit_short_title: str | None = field("unit_short_title", STR, default=None)
    """Unit short title. Example: PC."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    """Service unit ID. Example: 216760."""
    service_unit_short_title: str | None = field("service_unit_short_title", STR, default=None)
    """Service unit short title. Example: PC."""
    actual_cost: float | None = field("actual_cost", FLOAT, default=None)
    """Cost price."""
    unit_actual_cost: float | None = field("unit_actual_cost", FLOAT, default=None)
    """Unit actual cost."""
    unit_actual_cost_format: str | None = field("unit_actual_cost_format", STR, default=None)
    """Unit actual cost format. Example: 0 USD."""
    unit_equals: float | None = field("unit_equals", FLOAT, default=None)
    """Unit equals. Example: 1."""
    barcode: str | None = field("barcode", STR, default=None)
    """Barcode."""
    loyalty_abonement_type_id: int | None = field("loyalty_abonement_type_id", INT, default=None)
    """Membership type ID. Example: 0."""
    loyalty_certificate_type_id: int | None = field("loyalty_certificate_type_id", INT, default=None)
    """Loyalty certificate type ID. Example: 0."""
    loyalty_allow_empty_code: int | None = field("loyalty_allow_empty_code", INT, default=None)
    """Loyalty allow empty code. Example: True."""
    actual_amounts: list[dict[str, Any]] | None = field("actual_amounts", List(Map(ANY)), default=None)
    """Actual amounts."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed. Example: 2026-03-05T18:21:34-0500."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    loyalty_certificate_type: dict[str, Any] | None = field(
        "loyalty_certificate_type", Map(ANY), default=None
    )
    """Loyalty certificate type."""
    loyalty_serial_number_limited: int | None = field("loyalty_serial_number_limited", INT, default=None)
    """0/1 flag."""
    is_goods_mark_enabled: bool | None = field("is_goods_mark_enabled", BOOL, default=None)
    """Whether the goods mark is enabled."""
    critical_amount: float | None = field("critical_amount", FLOAT, default=None)
    """Critical amount."""
    desired_amount: float | None = field("desired_amount", FLOAT, default=None)
    """Desired amount."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """Whether it is chain."""
