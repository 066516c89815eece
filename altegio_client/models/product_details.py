# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import Model, field
from ..codec import BOOL, DATETIME, FLOAT, INT, STR, List, Ref, Union

if TYPE_CHECKING:
    import datetime as dt

    from ..models import ProductStock


class ProductDetails(Model):
    """The response of get_product."""

    title: str | None = field("title", STR, default=None)
    """Title. Example: Shampoo 1."""
    value: str | None = field("value", STR, default=None)
    """Name of the product; the same as title. Example: Shampoo 1."""
    label: str | None = field("label", STR, default=None)
    """Title plus article number. Example: Shampoo 1 (123)."""
    good_id: int | None = field("good_id", INT, default=None)
    """Product ID. Example: 123456."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Selling price. Example: 100500."""
    unit_id: int | None = field("unit_id", INT, default=None)
    """ID of the sales unit. Example: 4835."""
    unit_short_title: str | None = field("unit_short_title", STR, default=None)
    """Short name of the sales unit. Example: PC."""
    service_unit_id: int | None = field("service_unit_id", INT, default=None)
    """ID of the write-off unit. Example: 3548."""
    service_unit_short_title: str | None = field("service_unit_short_title", STR, default=None)
    """Short name of the write-off unit. Example: gr."""
    actual_cost: float | None = field("actual_cost", FLOAT, default=None)
    """Cost price. Example: 1050."""
    unit_actual_cost: float | None = field("unit_actual_cost", FLOAT, default=None)
    """Unit actual cost. Example: 105."""
    unit_actual_cost_format: str | None = field("unit_actual_cost_format", STR, default=None)
    """Unit actual cost format. Example: 105 r."""
    unit_equals: float | None = field("unit_equals", FLOAT, default=None)
    """Write-off units per sales unit. Example: 10."""
    barcode: str | None = field("barcode", STR, default=None)
    """Barcode. Example: '123'."""
    loyalty_abonement_type_id: int | None = field("loyalty_abonement_type_id", INT, default=None)
    """Membership type ID, if the product is a membership. Example: 150."""
    loyalty_certificate_type_id: int | None = field("loyalty_certificate_type_id", INT, default=None)
    """Gift card type ID, if the product is a gift card. Example: 0."""
    loyalty_allow_empty_code: bool | int | None = field(
        "loyalty_allow_empty_code", Union(BOOL, INT), default=None
    )
    """Whether it may be sold without a code, as 0/1 or as a boolean."""
    critical_amount: float | None = field("critical_amount", FLOAT, default=None)
    """Critical stock level."""
    desired_amount: float | None = field("desired_amount", FLOAT, default=None)
    """Wanted stock level."""
    actual_amounts: list[ProductStock] | None = field(
        "actual_amounts", List(Ref("product_stock", "ProductStock")), default=None
    )
    """Stock per storage."""
    last_change_date: dt.datetime | None = field("last_change_date", DATETIME, default=None)
    """When it was last changed. Example: 2026-01-01T12:00:00-0500."""
