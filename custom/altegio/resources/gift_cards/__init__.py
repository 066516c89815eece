"""Gift cards: their types, in one form for requests and responses, and the cards of a client."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack

import attrs

from altegio._parsing import parse_decimal
from altegio._validation.amounts import Money, to_decimal, validate_non_negative_amount
from altegio._validation.dates import to_date
from altegio._validation.values import validate_id, validate_optional_ids, validate_phone
from altegio.pagination import paginate
from altegio.resources._base import Resource
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
    from altegio_client.models import ClientGiftCard, GiftCardType

__all__ = ["GiftCards"]


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
            **options: any field of ``CardOptions``; ``CardType`` says what each means, and has the defaults.

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
        operations = self._api.chain_loyalty_programs
        return parse_card_type(await operations.chain_loyalty_certificate_types_create(chain_id, body=body))

    async def update_type(self, chain_id: int, card: CardType | int, **changes: Unpack[CardChanges]) -> CardType:
        """Change some fields of a gift card type, as long as no card of it was issued.

        The server replaces the type as a whole, so it is read first, even if a type that was read is passed: that
        may be outdated. What somebody else changes between reading and sending is overwritten. The picture of the
        online sale can't be sent; whether the server keeps it is not documented.

        Args:
            chain_id: the chain.
            card: the gift card type, of which only the ID counts; or the ID.
            **changes: what to change: title, balance, location_ids, or any field of ``CardOptions``; ``CardType``
                says what each means.

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
