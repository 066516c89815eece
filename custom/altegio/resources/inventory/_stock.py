"""Lines of inventory documents, and the codes of the types of documents."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Literal

import attrs

from altegio._validation.amounts import (
    Money,
    to_decimal,
    validate_non_negative_amount,
    validate_percent,
    validate_positive_amount,
)
from altegio._validation.attributes import attribute_validator
from altegio._validation.values import validate_id, without_none
from altegio_client.enums import InventoryDocumentType, InventoryOperationType, UnitKind

__all__ = ["GoodsLine", "GoodsMovement"]

GoodsMovement = Literal["sale", "receipt", "write_off"]
"""The type of an inventory document."""

# The two calls have different codes for the same types; each gets those of its own page.
OPERATIONS: dict[GoodsMovement, InventoryOperationType] = {
    "sale": InventoryOperationType.SALE,
    "receipt": InventoryOperationType.RECEIPT,
    "write_off": InventoryOperationType.WRITE_OFF,
}
DOCUMENTS: dict[GoodsMovement, InventoryDocumentType] = {
    "sale": InventoryDocumentType.SALE,
    "receipt": InventoryDocumentType.RECEIPT,
    "write_off": InventoryDocumentType.WRITE_OFF,
}
_CENT = Decimal("0.01")
_PERCENT = 100


_id = attribute_validator(validate_id)
_optional_id = attrs.validators.optional(_id)
_quantity = attribute_validator(validate_positive_amount)
_price = attribute_validator(validate_non_negative_amount)
_optional_price = attrs.validators.optional(_price)
_percent = attribute_validator(validate_percent)


@attrs.frozen
class GoodsLine:
    """A product in an inventory document.

    Attributes:
        product_id: the product.
        quantity: above 0, in units of ``unit``.
        price: of one unit, in the currency of the location.
        discount: in percent, 0 to 100.
        total: the price of the line; by default quantity times price less discount, rounded to cents.
        unit: the unit of the quantity; by default that of write-offs for a write-off, otherwise that of sales.
        client_id: the buyer.
        team_member_id: who sold it.
        supplier_id: the supplier.
        number: the code of a sold membership or gift card.
        comment: a comment.
    """

    product_id: int = attrs.field(validator=_id)
    quantity: Money = attrs.field(validator=_quantity)
    price: Money = attrs.field(validator=_price)
    discount: Money = attrs.field(default=0.0, validator=_percent, kw_only=True)
    total: Money | None = attrs.field(default=None, validator=_optional_price, kw_only=True)
    unit: UnitKind | None = attrs.field(default=None, kw_only=True)
    client_id: int | None = attrs.field(default=None, validator=_optional_id, kw_only=True)
    team_member_id: int | None = attrs.field(default=None, validator=_optional_id, kw_only=True)
    supplier_id: int | None = attrs.field(default=None, validator=_optional_id, kw_only=True)
    number: str | None = attrs.field(default=None, kw_only=True)
    comment: str | None = attrs.field(default=None, kw_only=True)

    @property
    def cost(self) -> Decimal:
        """The price of the line: ``total`` where it was passed, otherwise calculated."""
        if self.total is not None:
            return to_decimal(self.total)
        full = to_decimal(self.quantity) * to_decimal(self.price)
        return (full * (_PERCENT - to_decimal(self.discount)) / _PERCENT).quantize(_CENT, ROUND_HALF_UP)

    def body(self, kind: GoodsMovement) -> dict[str, Any]:
        """The goods transaction that a request has for the line."""
        default = UnitKind.WRITE_OFF if kind == "write_off" else UnitKind.SALE
        body = {
            "good_id": self.product_id,
            "amount": validate_non_negative_amount("quantity", self.quantity),
            "cost_per_unit": validate_non_negative_amount("price", self.price),
            "discount": validate_non_negative_amount("discount", self.discount),
            "cost": validate_non_negative_amount("total", self.cost if self.total is None else self.total),
            "operation_unit_type": int(default if self.unit is None else self.unit),
            "client_id": self.client_id,
            "master_id": self.team_member_id,
            "supplier_id": self.supplier_id,
            "good_special_number": self.number,
            "comment": self.comment,
        }
        return without_none(body)


def validate_document_type(kind: GoodsMovement) -> GoodsMovement:
    """A type of document.

    Raises:
        ValueError: there is no such type.
    """
    if kind not in [*OPERATIONS]:
        raise ValueError(f"kind: expected one of {', '.join(OPERATIONS)}, got {kind!r}")
    return kind
