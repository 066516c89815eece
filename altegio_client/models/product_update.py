# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import NO_DICT, Model, field
from ..codec import FLOAT, INT, STR, List, Ref

if TYPE_CHECKING:
    from ..models import UnitCorrectionRule
    from ..numbers import OptionalNumber


class ProductUpdate(Model):
    """Changed data of a product."""

    __slots__ = NO_DICT

    title: str = field("title", STR)
    """Title. Example: Shampoo."""
    category_id: int = field("category_id", INT)
    """Category ID. Example: 289632."""
    sale_unit_id: int = field("sale_unit_id", INT)
    """Sale unit ID. Example: 216762."""
    service_unit_id: int = field("service_unit_id", INT)
    """ID of the write-off unit. Example: 216762."""
    print_title: str | None = field("print_title", STR, default=None)
    """Receipt title. Example: Shampoo."""
    article: str | None = field("article", STR, default=None)
    """Vendor code. Example: '123'."""
    barcode: str | None = field("barcode", STR, default=None)
    """Barcode. Example: '123'."""
    cost: OptionalNumber = field("cost", FLOAT, default=None)
    """Selling price. Example: 1000."""
    actual_cost: OptionalNumber = field("actual_cost", FLOAT, default=None)
    """Cost price. Example: 500."""
    unit_equals: OptionalNumber = field("unit_equals", FLOAT, default=None)
    """Write-off units per sales unit. Example: 100."""
    critical_amount: OptionalNumber = field("critical_amount", FLOAT, default=None)
    """Critical stock level. Example: 1."""
    desired_amount: OptionalNumber = field("desired_amount", FLOAT, default=None)
    """Wanted stock level. Example: 1."""
    netto: OptionalNumber = field("netto", FLOAT, default=None)
    """Net weight. Example: 200."""
    brutto: OptionalNumber = field("brutto", FLOAT, default=None)
    """Gross weight. Example: 250."""
    comment: str | None = field("comment", STR, default=None)
    """Comment. Example: Test comment 123."""
    tax_variant: int | None = field("tax_variant", INT, default=None)
    """Taxation system."""
    vat_id: int | None = field("vat_id", INT, default=None)
    """VAT rate ID. Example: 3."""
    correction_rules: list[UnitCorrectionRule] | None = field(
        "correction_rules", List(Ref("unit_correction_rule", "UnitCorrectionRule")), default=None
    )
    """Unit conversion rules; needed when the product has stock operations."""
