# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import ANY, BOOL, DATETIME, FLOAT, INT, STR, Choice, List, Map

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Literal


class GoodWebhookData(Model):
    """The object after the change."""

    good_id: int | None = field("good_id", INT, default=None)
    """Product ID."""
    title: str | None = field("title", STR, default=None)
    """Title."""
    value: str | None = field("value", STR, default=None)
    """Value."""
    label: str | None = field("label", STR, default=None)
    """Label."""
    article: str | None = field("article", STR, default=None)
    """Article."""
    category: str | None = field("category", STR, default=None)
    """Product category."""
    category_id: int | None = field("category_id", INT, default=None)
    """Product category ID."""
    salon_id: int | None = field("salon_id", INT, default=None)
    """Location ID."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """Unit ID."""
    unit_short_title: str | None = field("unit_short_title", STR, default=None)
    """Unit short title."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    """Service unit ID."""
    service_unit_short_title: str | None = field("service_unit_short_title", STR, default=None)
    """Service unit short title."""
    actual_cost: float | None = field("actual_cost", FLOAT, default=None)
    """Actual cost."""
    unit_actual_cost: float | None = field("unit_actual_cost", FLOAT, default=None)
    """Unit actual cost."""
    unit_actual_cost_format: str | None = field("unit_actual_cost_format", STR, default=None)
    """Unit actual cost format."""
    unit_equals: float | None = field("unit_equals", FLOAT, default=None)
    """Unit equals."""
    barcode: str | None = field("barcode", STR, default=None)
    """Barcode."""
    is_chain: bool | None = field("is_chain", BOOL, default=None)
    """It belongs to the chain."""
    comment: str | None = field("comment", STR, default=None)
    """Comment."""
    loyalty_abonement_type_id: int | None = field("loyalty_abonement_type_id", INT, default=None)
    """Loyalty abonement type ID."""
    loyalty_certificate_type_id: int | None = field("loyalty_certificate_type_id", INT, default=None)
    """Loyalty certificate type ID."""
    loyalty_certificate_type: dict[str, Any] | None = field(
        "loyalty_certificate_type", Map(ANY), default=None
    )
    """Loyalty certificate type."""
    loyalty_allow_empty_code: Literal[0, 1] | int | None = field(
        "loyalty_allow_empty_code", Choice(0, 1), default=None
    )
    """Loyalty allow empty code."""
    loyalty_serial_number_limited: Literal[0, 1] | int | None = field(
        "loyalty_serial_number_limited", Choice(0, 1), default=None
    )
    """Loyalty serial number limited."""
    actual_amounts: list[Any] | None = field("actual_amounts", List(ANY), default=None)
    """Actual amounts."""
    critical_amount: float | None = field("critical_amount", FLOAT, default=None)
    """Critical amount."""
    desired_amount: float | None = field("desired_amount", FLOAT, default=None)
    """Desired amount."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed."""
    is_goods_mark_enabled: bool | None = field("is_goods_mark_enabled", BOOL, default=None)
    """Whether the goods mark is enabled."""
