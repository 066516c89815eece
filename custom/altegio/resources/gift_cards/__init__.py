"""Gift cards: their types, whose requests nest what answers have flat, and the cards of a client."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, TypedDict, Unpack

import attrs

from altegio._parsing import parse_decimal
from altegio._validation.dates import to_date
from altegio._validation.values import (
    Money,
    to_decimal,
    validate_non_negative_amount,
    validate_optional_ids,
    validate_phone,
)
from altegio.pagination import paginate
from altegio.resources._base import Resource
from altegio.resources.gift_cards._forms import CardType, Expiry, checked_changes, form_of, read
from altegio_client.enums import GiftCardScope

if TYPE_CHECKING:
    from altegio_client.models import ClientGiftCard, GiftCardType

__all__ = ["CardChanges", "CardType", "Expiry", "GiftCards"]


class CardChanges(TypedDict, total=False):
    """The fields of a gift card type that can be changed; ``CardType`` says what each means."""

    title: str
    balance: Money
    scope: GiftCardScope | int
    reusable: bool
    code_optional: bool
    balance_editable: bool
    service_ids: Iterable[int]
    location_ids: Iterable[int]
    category_id: int | None
    expires: Expiry
    sold_online: bool
    online_title: str | None
    online_description: str | None
    online_price: Money | None


_CHANGES = CardChanges.__required_keys__ | CardChanges.__optional_keys__


class GiftCards(Resource):
    """Gift cards and their types, reached as ``api.gift_cards``."""

    async def get_type(self, chain_id: int, type_id: int) -> CardType:
        """Get one gift card type of a chain.

        Args:
            chain_id: the chain.
            type_id: the gift card type.

        Returns:
            CardType: the type, in the same words that requests have here.

        Raises:
            NotFoundError: the chain has no such type.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> card = await api.gift_cards.get_type(706028, 289056)
            >>> card.balance, card.reusable
            (Decimal('1000'), True)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_get
        """
        return read(await self._api.chain_loyalty_programs.chain_loyalty_certificate_types_get(chain_id, type_id))

    async def list_types(self, chain_id: int, *, title: str | None = None) -> list[CardType]:
        """List the gift card types of a chain, all pages of them.

        Args:
            chain_id: the chain.
            title: a part of the name.

        Returns:
            list[CardType]: the types.

        Raises:
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> for card in await api.gift_cards.list_types(706028, title="Gift"):
            ...     print(card.title, card.balance)

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_list
        """
        pages = paginate(self._api.chain_loyalty_programs.chain_loyalty_certificate_types_list, chain_id, title=title)
        return [read(one) async for one in pages]

    async def create_type(
        self,
        chain_id: int,
        *,
        title: str,
        balance: Money,
        location_ids: Iterable[int],
        scope: GiftCardScope | int = GiftCardScope.EVERYTHING,
        reusable: bool = True,
        code_optional: bool = False,
        balance_editable: bool = False,
        service_ids: Iterable[int] = (),
        category_id: int | None = None,
        expires: Expiry = None,
        sold_online: bool = False,
        online_title: str | None = None,
        online_description: str | None = None,
        online_price: Money | None = None,
    ) -> CardType:
        """Create a gift card type in a chain; its products appear in the inventory by themselves.

        Args:
            chain_id: the chain.
            title: the name, not empty.
            balance: the face value, in the currency of the chain.
            location_ids: the locations that honour it.
            scope: what it can pay for.
            reusable: whether it can pay several times, until it is used up.
            code_optional: whether it can be sold without a code.
            balance_editable: whether the balance of a card can be changed by hand.
            service_ids: the services that it can pay for; empty: any.
            category_id: the service category that it can pay for; None: any.
            expires: None: never; a ``Period`` from the sale, such as ``Period(6, "month")``; a date, which is its
                last day by the clock of the location; or a datetime.
            sold_online: whether it is sold online.
            online_title: the name in the online sale.
            online_description: the description in the online sale.
            online_price: the price in the online sale, in the currency of the chain.

        Returns:
            CardType: the type as the server made it.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> card = await api.gift_cards.create_type(
            ...     706028, title="Spa", balance=Decimal("149.90"), location_ids=[720441], expires=Period(6, "month")
            ... )

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_create
        """
        card = CardType(
            title=title,
            balance=balance,
            scope=scope,
            reusable=reusable,
            code_optional=code_optional,
            balance_editable=balance_editable,
            service_ids=service_ids,
            location_ids=location_ids,
            category_id=category_id,
            expires=expires,
            sold_online=sold_online,
            online_title=online_title,
            online_description=online_description,
            online_price=online_price,
        )
        return read(
            await self._api.chain_loyalty_programs.chain_loyalty_certificate_types_create(chain_id, body=form_of(card))
        )

    async def update_type(self, chain_id: int, card: CardType | int, **changes: Unpack[CardChanges]) -> CardType:
        """Change some fields of a gift card type, as long as no card of it was issued.

        The server replaces the type as a whole, so it is read first, even if a type that was read is given: that
        may be outdated. What somebody else changes between reading and sending is overwritten. The picture of the
        online sale can't be sent; whether the server keeps it is not documented.

        Args:
            chain_id: the chain.
            card: the gift card type, of which only the ID counts; or the ID.
            **changes: what to change, in the words of ``create_type``.

        Returns:
            CardType: the type as the server has it now.

        Raises:
            TypeError: a field is unknown, or a value has a wrong type; nothing was sent.
            ValueError: there is nothing to change, or a value is out of range: nothing was sent. Or the server
                doesn't tell what the request needs: nothing was changed.
            BadRequestError: cards of the type were issued.
            APIError: any other refusal.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> card = await api.gift_cards.get_type(706028, 289056)
            >>> card = await api.gift_cards.update_type(706028, card, expires=Period(6, "month"))
            >>> print(card.title, card.expires)
            Gift Certificate 1000 6 months

        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_get
        https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_update
        """
        for name in changes:
            if name not in _CHANGES:
                raise TypeError(f"a gift card type has no field {name!r} that can be changed")
        if not changes:
            raise ValueError("there is nothing to change")
        wanted = checked_changes(changes)
        type_id = card.id if isinstance(card, CardType) else card
        if type_id is None:
            raise ValueError("the gift card type has no ID; read it with get_type")
        now = await self.get_type(chain_id, type_id)
        unknown = [name for name in now.unknown if name not in wanted]
        if unknown:
            raise ValueError(f"the server didn't tell {', '.join(unknown)} of gift card type {type_id}; give it, too")
        body = form_of(attrs.evolve(now, **wanted))
        return read(
            await self._api.chain_loyalty_programs.chain_loyalty_certificate_types_update(chain_id, type_id, body=body)
        )

    def search_types(
        self,
        location_id: int,
        *,
        title: str | None = None,
        scopes: Iterable[GiftCardScope] | None = None,
        balance: Money | None = None,
    ) -> AsyncIterator[GiftCardType]:
        """Iterate over the gift card types that can be used at a location, all pages of them.

        Args:
            location_id: the location.
            title: a part of the name.
            scopes: only those that can pay for this; filtered here, as is the balance.
            balance: only those of this face value.

        Returns:
            AsyncIterator[GiftCardType]: the types that fit.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> from altegio_client.enums import GiftCardScope
            >>> services = [GiftCardScope.EVERYTHING, GiftCardScope.ANY_SERVICES]
            >>> async for card in api.gift_cards.search_types(720441, scopes=services):
            ...     print(card.title, card.balance)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_gift_card_type_list
        """
        wanted = validate_optional_ids("scopes", scopes)
        value = None if balance is None else to_decimal(validate_non_negative_amount("balance", balance))
        pages = paginate(self._api.subscriptions_certificates.get_gift_card_type_list, location_id, title=title)

        async def fitting() -> AsyncIterator[GiftCardType]:
            async for one in pages:
                if wanted is not None and one.item_type_id not in wanted:
                    continue
                if value is None or parse_decimal(one.balance) == value:
                    yield one

        return fitting()

    async def of_client(
        self, location_id: int, phone: str, *, usable_on: dt.date | None = None
    ) -> list[ClientGiftCard]:
        """List the gift cards of a client.

        Args:
            location_id: the location.
            phone: the client's phone with country code, written in any way; its digits are sent.
            usable_on: only those that have something left, and have not expired before this day (that of a datetime).

        Returns:
            list[ClientGiftCard]: the gift cards. What they pay for is an ``IssuedGiftCardScope``, whose codes are not
                those of ``GiftCardScope``.

        Raises:
            TypeError, ValueError: an argument doesn't fit; nothing was sent.
            APIError: the server refused.
            ConnectionError, TimeoutError: no answer came.

        Example:
            >>> for card in await api.gift_cards.of_client(720441, "+13155550175", usable_on=dt.date.today()):
            ...     print(card.number, card.balance)

        https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_gift_cards
        """
        day = None if usable_on is None else to_date("usable_on", usable_on)
        found = await self._api.subscriptions_certificates.get_client_gift_cards(
            company_id=location_id, phone=validate_phone(phone)
        )
        return [card for card in found if day is None or _is_usable(card, day)]


def _is_usable(card: ClientGiftCard, day: dt.date) -> bool:
    expires: object = card.expiration_date
    has_expired = isinstance(expires, dt.datetime) and expires.date() < day
    return bool(card.balance) and not has_expired
