"""The consumables of a service of an appointment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs

from altegio._parsing import decoding_error, parse_decimal
from altegio._validation.amounts import Money, validate_non_negative_amount, validate_positive_amount
from altegio._validation.values import validate_id

if TYPE_CHECKING:
    from altegio_client.models import AppointmentServiceConsumables
    from altegio_client.types import Response

__all__ = ["Consumable"]


@attrs.frozen
class Consumable:
    """A product that a service of an appointment consumes.

    Attributes:
        product_id: the product.
        storage_id: the storage from which it is taken.
        quantity: above 0.
        price: in the currency of the location.
        goods_transaction_id: the stock movement of an existing one; None for a new one.
        title: the name of the product; None for a new one.
        unit: the unit of measure; None for a new one.
    """

    product_id: int
    storage_id: int
    quantity: Money
    price: Money
    goods_transaction_id: int | None = attrs.field(default=None, kw_only=True)
    title: str | None = attrs.field(default=None, kw_only=True, eq=False)
    unit: str | None = attrs.field(default=None, kw_only=True, eq=False)

    def body(self, appointment_id: int, service_id: int) -> dict[str, Any]:
        """The consumable as a request has it, with all seven fields; the stock movement is 0 for a new one.

        Raises:
            TypeError, ValueError: a field is invalid.
        """
        movement = self.goods_transaction_id
        return {
            "goods_transaction_id": 0 if movement is None else validate_id("goods_transaction_id", movement),
            "record_id": appointment_id,
            "service_id": service_id,
            "storage_id": validate_id("storage_id", self.storage_id),
            "good_id": validate_id("product_id", self.product_id),
            "price": validate_non_negative_amount("price", self.price),
            "amount": validate_positive_amount("quantity", self.quantity),
        }


def parse_consumables(
    response: Response[list[AppointmentServiceConsumables], Any], service_id: int
) -> list[Consumable]:
    """The consumables of one service, from those of all services of an appointment.

    Raises:
        DecodingError: one of them lacks its product, storage, quantity or price.
    """
    found: list[Consumable] = []
    for service in response.data or ():
        for one in (service.consumables or ()) if service.service_id == service_id else ():
            quantity, price = parse_decimal(one.amount), parse_decimal(one.price)
            if one.good_id is None or one.storage_id is None or quantity is None or price is None:
                raise decoding_error(response, f"a consumable is incomplete: {one!r}")
            found.append(
                Consumable(
                    product_id=one.good_id,
                    storage_id=one.storage_id,
                    quantity=quantity,
                    price=price,
                    goods_transaction_id=one.goods_transaction_id or None,
                    title=one.good.title if one.good else None,
                    unit=one.good.unit if one.good else None,
                )
            )
    return found


def match_existing(present: Sequence[Consumable], wanted: Sequence[Consumable]) -> list[Consumable]:
    """The wanted consumables, each with its stock movement.

    One without a stock movement takes over that of an existing one of the same product and storage, so that the
    server changes it instead of taking the product from the storage again.

    Raises:
        ValueError: a stock movement no longer exists, or is used twice.
    """
    free = {one.goods_transaction_id: one for one in present if one.goods_transaction_id is not None}
    for one in wanted:
        movement = one.goods_transaction_id
        if movement is not None and free.pop(movement, None) is None:
            raise ValueError(f"goods transaction {movement} is used twice, or is no longer a consumable of the service")
    found: list[Consumable] = []
    for one in wanted:
        movement = one.goods_transaction_id
        if movement is None:
            same = (one.product_id, one.storage_id)
            movement = next((key for key, old in free.items() if (old.product_id, old.storage_id) == same), None)
            if movement is not None:
                del free[movement]
        found.append(attrs.evolve(one, goods_transaction_id=movement))
    return found
