"""The sale of a membership or a gift card: a product of the inventory, with the code in the line of the sale."""

from __future__ import annotations

import datetime as dt
from contextlib import aclosing
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

import attrs

from altegio._parsing import decoding_error, id_of
from altegio._validation.amounts import Money, to_decimal, validate_non_negative_amount
from altegio._validation.dates import validate_datetime
from altegio._validation.types import check_type
from altegio._validation.values import validate_id, validate_text, without_none
from altegio.pagination import paginate
from altegio.resources.inventory._stock import OPERATIONS, GoodsLine
from altegio.resources.money._sale_payments import AccountPayment, build_payment
from altegio_client.models import Client

if TYPE_CHECKING:
    from altegio_client.api import Api

_TypeField = Literal["loyalty_abonement_type_id", "loyalty_certificate_type_id"]
"""The field of a product that has the ID of its type."""


@attrs.frozen(kw_only=True)
class CardSale:
    """What is sold to whom.

    Attributes:
        what: what is sold, for messages.
        type_field: where the product has the ID of the type.
        type_id: the type.
        title: its title, by which the product is searched for.
        code_optional: whether it can be sold without a code; None where that is not known.
        client: the buyer.
        number: the code.
        price: what it costs.
        at: when it is sold; None: now.
        storage_id, account_id, product_id, team_member_id, comment: as ``api.memberships.sell`` takes them.

    Raises:
        TypeError, ValueError: it can't work.
    """

    what: str
    type_field: _TypeField
    type_id: int
    title: str
    code_optional: bool | None
    client: Client
    number: str | None
    price: Money
    at: dt.datetime | None
    storage_id: int
    account_id: int | None
    product_id: int | None
    team_member_id: int | None
    comment: str | None

    def __attrs_post_init__(self) -> None:
        validate_id("type", self.type_id)
        check_type("client", self.client, Client, "a client that was read")
        validate_id("client", id_of(self.client))
        if not self.client.phone:
            raise ValueError(f"client {self.client.id} has no phone; read it with api.clients.card")
        if self.number is not None:
            validate_text("number", self.number)
        elif self.code_optional is False:
            raise ValueError(f"number is needed: {self.what}s of this type have a code")
        validate_non_negative_amount("price", self.price)
        if self.at is not None:
            validate_datetime("at", self.at)

    async def carry_out(self, api: Api, location_id: int) -> tuple[int, list[int], Decimal]:
        """Create the document of the sale, and pay it where there is an account.

        Returns:
            tuple[int, list[int], Decimal]: the document, its goods transactions, and what was paid.

        Raises:
            ValueError: there is no product of the type; nothing was sold.
            DecodingError: the sale was made, but the response has no document.
        """
        product = self.product_id or await self._find_product(api, location_id)
        line = GoodsLine(
            product, 1, self.price, client_id=self.client.id, team_member_id=self.team_member_id, number=self.number
        )
        body = without_none(
            {
                "type_id": int(OPERATIONS["sale"]),
                "create_date": self.at or dt.datetime.now(dt.UTC).replace(microsecond=0),
                "storage_id": self.storage_id,
                "goods_transactions": [line.body("sale")],
                "master_id": self.team_member_id,
                "comment": self.comment,
            }
        )
        response = await api.inventory.with_response.create_inventory_operation(location_id, body=body)
        document: Any = response.data.document
        if document is None or document.id is None:
            raise decoding_error(response, "the sale was made, but the response has no document: look for it")
        number: int = document.id
        transactions = [one.id for one in response.data.transactions or () if one.id is not None]
        if self.account_id is None or not self.price:
            return number, transactions, Decimal(0)
        payment = build_payment(AccountPayment(self.account_id, self.price))
        try:
            await api.sales.create_payment_with_loyalty_methods(location_id, number, body=payment)
        except Exception as error:
            error.add_note(f"the {self.what} was sold: document {number}; it may not be paid")
            raise
        return number, transactions, to_decimal(self.price)

    async def _find_product(self, api: Api, location_id: int) -> int:
        """The product of the type in the inventory."""
        others: list[int] = []
        found = paginate(api.products.get_products_list, location_id, term=self.title).items()
        async with aclosing(found) as products:
            async for product in products:
                if product.good_id is None:
                    continue
                if product.title != self.title:
                    others.append(product.good_id)
                elif await self._is_product(api, location_id, product.good_id):
                    return product.good_id
        for product_id in others:
            if await self._is_product(api, location_id, product_id):
                return product_id
        raise ValueError(
            f"no product of location {location_id} has the title {self.title!r} and is {self.what} type "
            f"{self.type_id}: pass product_id"
        )

    async def _is_product(self, api: Api, location_id: int, product_id: int) -> bool:
        details = await api.products.get_product(location_id, product_id)
        return bool(getattr(details, self.type_field) == self.type_id)
