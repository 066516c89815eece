# Generated; do not edit. Regenerate: make generate
from __future__ import annotations

from ..base import Model, field
from ..codec import FLOAT, INT, STR


class AppointmentGoodsTransaction(Model):
    """One of `goods_transactions` of AppointmentDetails."""

    amount: float | None = field("amount", FLOAT, default=None)
    """Amount. Observed, not documented."""
    article: str | None = field("article", STR, default=None)
    """Article. Observed, not documented."""
    barcode: str | None = field("barcode", STR, default=None)
    """Barcode. Observed, not documented."""
    cost: float | None = field("cost", FLOAT, default=None)
    """Cost. Observed, not documented."""
    cost_per_unit: float | None = field("cost_per_unit", FLOAT, default=None)
    """Cost per unit. Observed, not documented."""
    cost_to_pay: float | None = field("cost_to_pay", FLOAT, default=None)
    """Cost to pay. Observed, not documented."""
    discount: float | None = field("discount", FLOAT, default=None)
    """Discount. Observed, not documented."""
    good_id: int | None = field("good_id", INT, default=None)
    """Good ID. Observed, not documented."""
    good_special_number: str | None = field("good_special_number", STR, default=None)
    """Good special number. Observed, not documented."""
    id: int | None = field("id", INT, default=None)
    """ID. Observed, not documented."""
    loyalty_abonement_id: int | None = field("loyalty_abonement_id", INT, default=None)
    """Loyalty abonement ID. Observed, not documented."""
    loyalty_certificate_id: int | None = field("loyalty_certificate_id", INT, default=None)
    """Loyalty certificate ID. Observed, not documented."""
    manual_cost: float | None = field("manual_cost", FLOAT, default=None)
    """Manual cost. Observed, not documented."""
    master_id: int | None = field("master_id", INT, default=None)
    """Master ID. Observed, not documented."""
    price: float | None = field("price", FLOAT, default=None)
    """Price. Observed, not documented."""
    storage_id: int | None = field("storage_id", INT, default=None)
    """Storage ID. Observed, not documented."""
    title: str | None = field("title", STR, default=None)
    """Title. Observed, not documented."""
