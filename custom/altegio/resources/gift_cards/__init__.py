"""Gift cards: their types, in one form for requests and responses, and the cards of a client."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Unpack, cast

import attrs

from altegio._parsing import parse_decimal, require_id, written
from altegio._validation.amounts import Money, to_decimal, validate_non_negative_amount
from altegio._validation.dates import to_date
from altegio._validation.types import check_type
from altegio._validation.values import validate_id, validate_optional_ids, validate_phone
from altegio.pagination import paginate
from altegio.resources._base import Resource
from altegio.resources._card_sales import CardSale
from altegio.resources.gift_cards._card_type import (
    CardChanges,
    CardOptions,
    CardType,
    build_request,
    create_card_type,
    parse_card_type,
    validate_changes,
)

if TYPE_CHECKING:
    from altegio.pagination import Paginator
    from altegio_client.enums import GiftCardScope
    from altegio_client.models import Client, ClientGiftCard, GiftCardType

__all__ = ["GiftCards", "SoldGiftCard"]


@attrs.frozen
class SoldGiftCard:
    """A gift card that was sold.

    Attributes:
        document_id: the document of the sale, which ``api.money.sale_payments`` takes.
        paid: what was paid with the sale.
        card: the gift card; None where it was sold without a code, or the server does not list it yet.
    """

    document_id: int
    paid: Decimal
    card: ClientGiftCard | None


class GiftCards(Resource):
    """Gift cards and their types."""

    async def get_type(self, chain_id: int, type_id: int) -> CardType:
        """Get one gift card type of a chain.

        Args:
            chain_id: the chain.
            type_id: the gift card type.

        Returns:
            CardType: the type, with the fields that ``create_type`` and ``update_type`` take.

        Raises:
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> card = await api.gift_cards.get_type(706028, 289056)
            >>> card.balance, card.reusable
            (Decimal('1000'), True)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_get
        """
        operations = self._api.chain_loyalty_programs
        return parse_card_type(await operations.chain_loyalty_certificate_types_get(chain_id, type_id))

    def list_types(self, chain_id: int, *, title: str | None = None) -> Paginator[CardType]:
        """List the gift card types of a chain.

        Args:
            chain_id: the chain.
            title: a part of the name.

        Returns:
            Paginator[CardType]: to be iterated over, or awaited for all as a list; ``.pages()`` gives the pages.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: while iterating, the server refused.
            ConnectionError, TimeoutError: while iterating, no response came.

        Example:
            >>> async for card in api.gift_cards.list_types(706028, title="Gift"):
            ...     print(card.title, card.balance)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_list
        """
        operation = self._api.chain_loyalty_programs.chain_loyalty_certificate_types_list
        return paginate(operation, chain_id, title=title).map(parse_card_type)

    async def create_type(
        self,
        chain_id: int,
        *,
        title: str,
        balance: Money,
        location_ids: Iterable[int],
        **options: Unpack[CardOptions],
    ) -> CardType:
        """Create a gift card type in a chain; its products appear in the inventory by themselves.

        Args:
            chain_id: the chain.
            title: the name, not empty.
            balance: the face value, in the currency of the chain.
            location_ids: the locations that accept it.
            **options: any field of ``CardOptions``; ``CardType`` documents each, and has the defaults.

        Returns:
            CardType: the created type.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> card = await api.gift_cards.create_type(
            ...     706028, title="Spa", balance=Decimal("149.90"), location_ids=[720441], expires=Period(6, "month")
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_create
        """
        body = build_request(create_card_type(title, balance, location_ids, options))
        operations = self._api.chain_loyalty_programs.with_response
        response = await operations.chain_loyalty_certificate_types_create(chain_id, body=body)
        return parse_card_type(require_id(response, response.data, "the gift card type was created"))

    async def update_type(self, chain_id: int, card: CardType | int, **changes: Unpack[CardChanges]) -> CardType:
        """Change some fields of a gift card type, as long as no card of it was issued.

        The server replaces the entire type, so it is read first, even if a type that was read is passed: that
        may be outdated. What another user changes between reading and sending is overwritten. The picture of the
        online sale can't be sent; whether the server keeps it is not documented.

        Args:
            chain_id: the chain.
            card: the gift card type, of which only the ID counts; or the ID.
            **changes: what to change: title, balance, location_ids, or any field of ``CardOptions``; ``CardType``
                documents each.

        Returns:
            CardType: the type after the change.

        Raises:
            TypeError: a field is unknown, or a value has a wrong type; nothing was sent.
            ValueError: there is nothing to change, or a value is out of range: nothing was sent. Or the response
                lacks what the request needs: nothing was changed.
            BadRequestError: cards of the type were issued.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> card = await api.gift_cards.get_type(706028, 289056)
            >>> card = await api.gift_cards.update_type(706028, card, expires=Period(6, "month"))
            >>> print(card.title, card.expires)
            Gift Certificate 1000 6 months

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_get
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_update
        """
        changed = validate_changes(changes)
        if not changed:
            raise ValueError("there is nothing to change; pass a field, such as title")
        type_id = card.id if isinstance(card, CardType) else card
        if type_id is None:
            raise ValueError("the gift card type has no ID; read it with get_type")
        validate_id("card", type_id)
        present = await self.get_type(chain_id, type_id)
        unknown = [name for name in present.unknown if name not in changed]
        if unknown:
            raise ValueError(f"the response lacks {', '.join(unknown)} of gift card type {type_id}; pass it, too")
        body = build_request(attrs.evolve(present, **changed))
        operations = self._api.chain_loyalty_programs
        return parse_card_type(await operations.chain_loyalty_certificate_types_update(chain_id, type_id, body=body))

    def search_types(
        self,
        location_id: int,
        *,
        title: str | None = None,
        scopes: Iterable[GiftCardScope] | None = None,
        balance: Money | None = None,
    ) -> Paginator[GiftCardType]:
        """Search the gift card types that can be used at a location.

        Args:
            location_id: the location.
            title: a part of the name.
            scopes: only those that can pay for this; filtered here, as is the balance.
            balance: only those of this face value.

        Returns:
            Paginator[GiftCardType]: those that match, to be iterated over; ``.pages()`` gives the pages.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: while iterating, the server refused.
            ConnectionError, TimeoutError: while iterating, no response came.

        Example:
            >>> from altegio.enums import GiftCardScope
            >>> services = [GiftCardScope.EVERYTHING, GiftCardScope.ANY_SERVICES]
            >>> async for card in api.gift_cards.search_types(720441, scopes=services):
            ...     print(card.title, card.balance)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_gift_card_type_list
        """
        wanted = validate_optional_ids("scopes", scopes)
        value = None if balance is None else to_decimal(validate_non_negative_amount("balance", balance))

        def matching(card: GiftCardType) -> GiftCardType | None:
            has_scope = wanted is None or card.item_type_id in wanted
            return card if has_scope and (value is None or parse_decimal(card.balance) == value) else None

        operation = self._api.subscriptions_certificates.get_gift_card_type_list
        return paginate(operation, location_id, title=title).filter_map(matching)

    async def sell(
        self,
        location_id: int,
        card: CardType,
        *,
        client: Client,
        storage_id: int,
        number: str | None = None,
        account_id: int | None = None,
        price: Money | None = None,
        at: dt.datetime | None = None,
        team_member_id: int | None = None,
        product_id: int | None = None,
        comment: str | None = None,
    ) -> SoldGiftCard:
        """Sell a gift card to a client: from its type to the issued card. Repeating it sells another.

        As with memberships, each type is a product in the inventory, and a card is issued when that product is sold:
        see ``api.memberships.sell``.

        Args:
            location_id: the location that sells it.
            card: the gift card type, as it was read.
            client: the buyer, as it was read, with ID and phone.
            storage_id: the storage of the product.
            number: the code on the card; needed unless the type allows none.
            account_id: the account that gets the money; by default it is not paid, see ``api.money.pay``.
            price: what the client pays, in the currency of the location; by default the face value.
            at: when it is sold; by default now. Without an offset it is local time of the location.
            team_member_id: who sells it.
            product_id: the product of the type; by default it is looked up, with a call for each product whose title
                contains that of the type.
            comment: a comment of the document.

        Returns:
            SoldGiftCard: the document, what was paid, and the card.

        Raises:
            TypeError, ValueError: an argument is invalid, or the client has no phone: nothing was sent. Or no product
                is of this type: nothing was sold.
            DecodingError: the sale was made, but the response has no document.
            APIError: the server refused. Where it refused the payment, a note has the document of the sale.
            ConnectionError, TimeoutError: no response came; see ``maybe_processed`` before you sell again.

        Example:
            >>> card = await api.gift_cards.get_type(1, 289057)
            >>> client, _ = await api.clients.get_or_create(720441, phone="+13155550175", name="James Smith")
            >>> sold = await api.gift_cards.sell(
            ...     720441, card, client=client, storage_id=91271, number="GC-0001", account_id=90218
            ... )
            >>> print(sold.card.number, sold.card.balance, sold.paid)
            GC-0001 50.5 50.5

        https://developer.alteg.io/en/b2b-v1/openapi/products/get_products_list
        https://developer.alteg.io/en/b2b-v1/openapi/products/get_product
        https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_inventory_operation
        https://developer.alteg.io/en/b2b-v1/openapi/sales/create_payment_with_loyalty_methods
        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_gift_cards
        """
        check_type("card", card, CardType, "a gift card type that was read")
        sale = CardSale(
            what="gift card",
            type_field="loyalty_certificate_type_id",
            type_id=cast("int", card.id),
            title=card.title,
            code_optional=card.code_optional,
            client=client,
            number=number,
            price=card.balance if price is None else price,
            at=at,
            storage_id=storage_id,
            account_id=account_id,
            product_id=product_id,
            team_member_id=team_member_id,
            comment=comment,
        )
        document_id, _, paid = await sale.carry_out(self._api, location_id)
        if number is None:
            return SoldGiftCard(document_id, paid, None)
        with written(f"the gift card was sold (document {document_id})"):
            cards = await self.of_client(location_id, str(client.phone))
        named = (one for one in cards if one.number == number)
        return SoldGiftCard(document_id, paid, next(named, None))

    async def of_client(
        self, location_id: int, phone: str, *, usable_on: dt.date | None = None
    ) -> list[ClientGiftCard]:
        """List the gift cards of a client.

        Args:
            location_id: the location.
            phone: the client's phone with country code, written in any way; its digits are sent.
            usable_on: only those that have something left, and have not expired before this day (that of a datetime).

        Returns:
            list[ClientGiftCard]: all that match; the API has no pages here. What they pay for is an
                ``IssuedGiftCardScope``, whose codes are not those of ``GiftCardScope``.

        Raises:
            TypeError, ValueError: an argument is invalid; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no response came.

        Example:
            >>> for card in await api.gift_cards.of_client(720441, "+13155550175", usable_on=dt.date.today()):
            ...     print(card.number, card.balance)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_gift_cards
        """
        day = None if usable_on is None else to_date("usable_on", usable_on)
        cards = await self._api.subscriptions_certificates.get_client_gift_cards(
            company_id=location_id, phone=validate_phone(phone)
        )
        return [card for card in cards if day is None or _is_usable(card, day)]


def _is_usable(card: ClientGiftCard, day: dt.date) -> bool:
    expires: object = card.expiration_date
    has_expired = isinstance(expires, dt.datetime) and expires.date() < day
    return bool(card.balance) and not has_expired
