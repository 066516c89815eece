"""A gift card type in one form for requests, which are nested, and responses, which are flat."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import attrs

from altegio._validation.amounts import Money, to_decimal, validate_non_negative_amount
from altegio._validation.dates import to_end_of_day
from altegio._validation.values import validate_id, validate_ids, validate_keywords, validate_text, without_none
from altegio.period import Period, parse_period
from altegio_client.enums import GiftCardExpirationType, GiftCardScope
from altegio_client.models import ChainGiftCardTypeCreate

if TYPE_CHECKING:
    from altegio_client.models import ChainGiftCardType

__all__ = ["CardChanges", "CardOptions", "CardType", "Expiry"]

Expiry = Period | dt.date | None
"""When gift cards expire: never, after a period from the sale, or at the end of a day."""

_EDITABLE, _FIXED = 1, 2


def _exact(amount: Money) -> Money:
    """An exact amount; anything else stays, to be refused when it is sent."""
    return to_decimal(amount) if isinstance(amount, int | float) and not isinstance(amount, bool) else amount


@attrs.frozen(kw_only=True)
class CardType:
    """A gift card type, with the same fields whether it was read or is to be created.

    Attributes:
        title: the name, not empty.
        balance: the face value in the currency of the chain, a Decimal.
        location_ids: the locations that accept it.
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
        online_price: the price in the online sale in the currency of the chain, a Decimal.
        id: the ID; None before it is created.
        chain_id: the chain.
        issued: how many cards of it were issued.
        unknown: the names of fields that the response lacks; a change of the type can't preserve them.
    """

    title: str
    balance: Money = attrs.field(converter=_exact)
    location_ids: Iterable[int]
    scope: GiftCardScope | int = GiftCardScope.EVERYTHING
    reusable: bool = True
    code_optional: bool = False
    balance_editable: bool = False
    service_ids: Iterable[int] = ()
    category_id: int | None = None
    expires: Expiry = None
    sold_online: bool = False
    online_title: str | None = None
    online_description: str | None = None
    online_price: Money | None = attrs.field(default=None, converter=attrs.converters.optional(_exact))
    id: int | None = None
    chain_id: int | None = None
    issued: int = 0
    unknown: tuple[str, ...] = ()


_PLACEHOLDER = CardType(title="-", balance=0, location_ids=())
"""A valid type that lets changes be checked alone; it is never sent."""


class CardOptions(TypedDict, total=False):
    """The fields of a gift card type that have a default; ``CardType`` documents each."""

    scope: GiftCardScope | int
    reusable: bool
    code_optional: bool
    balance_editable: bool
    service_ids: Iterable[int]
    category_id: int | None
    expires: Expiry
    sold_online: bool
    online_title: str | None
    online_description: str | None
    online_price: Money | None


class CardChanges(CardOptions, total=False):
    """The fields of a gift card type that can be changed; ``CardType`` documents each."""

    title: str
    balance: Money
    location_ids: Iterable[int]


def parse_card_type(response: ChainGiftCardType) -> CardType:
    """The gift card type in a response; never fails."""
    expires, is_known = _parse_expiry(response)
    required: dict[str, Any] = {
        "title": response.title,
        "balance": response.balance,
        "scope": response.item_type_id,
        "reusable": response.is_multi,
        "code_optional": response.is_allow_empty_code,
        "balance_editable": response.balance_edit_type_id,
        "service_ids": response.service_ids,
        "location_ids": response.salon_ids,
        "sold_online": response.online_sale_is_enabled,
        "expires": is_known or None,
    }
    return CardType(
        title=response.title or "",
        balance=response.balance or 0,
        scope=response.item_type_id or GiftCardScope.EVERYTHING,
        reusable=bool(response.is_multi),
        code_optional=bool(response.is_allow_empty_code),
        balance_editable=response.balance_edit_type_id == _EDITABLE,
        service_ids=tuple(response.service_ids or ()),
        location_ids=tuple(response.salon_ids or ()),
        category_id=response.category_id,
        expires=expires,
        sold_online=bool(response.online_sale_is_enabled),
        online_title=response.online_sale_title,
        online_description=response.online_sale_description,
        online_price=response.online_sale_price,
        id=response.id,
        chain_id=response.company_group_id,
        issued=response.released_total or 0,
        unknown=tuple(name for name, value in required.items() if value is None),
    )


def _parse_expiry(response: ChainGiftCardType) -> tuple[Expiry, bool]:
    """When cards of a type expire, and whether the response has it."""
    match response.expiration_type_id:
        case GiftCardExpirationType.NEVER:
            return None, True
        case GiftCardExpirationType.FIXED_DATE:
            date: object = response.expiration_date
            return (date, True) if isinstance(date, dt.datetime) else (None, False)
        case GiftCardExpirationType.PERIOD_FROM_SALE:
            period = parse_period(response.expiration_timeout, response.expiration_timeout_unit_id)
            return period, period is not None
        case _:
            return None, False


def validate_changes(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Changes that are valid for any gift card type; iterables of IDs become tuples.

    Raises:
        TypeError, ValueError: a field is unknown, or a value is invalid.
    """
    validate_keywords("api.gift_cards.update_type", changes, CardChanges)
    fields = _validate_ids(changes)
    # The model checks the types before anything is sent.
    ChainGiftCardTypeCreate(**build_request(attrs.evolve(_PLACEHOLDER, **fields)))
    return fields


def create_card_type(title: str, balance: Money, location_ids: Iterable[int], options: CardOptions) -> CardType:
    """A gift card type that is to be created.

    Raises:
        TypeError, ValueError: an option is unknown, or an ID is invalid.
    """
    validate_keywords("api.gift_cards.create_type", options, CardOptions)
    return CardType(title=title, balance=balance, location_ids=location_ids, **_validate_ids(options))


def _validate_ids(fields: Mapping[str, Any]) -> dict[str, Any]:
    valid = dict(fields)
    for name in valid.keys() & {"service_ids", "location_ids"}:
        valid[name] = tuple(validate_ids(name, valid[name]))
    if valid.get("category_id") is not None:
        validate_id("category_id", valid["category_id"])
    return valid


def build_request(card: CardType) -> dict[str, Any]:
    """The request that creates such a gift card type, or replaces one by it.

    Raises:
        TypeError, ValueError: a field is invalid.
    """
    price = card.online_price
    online = {
        "is_enabled": card.sold_online,
        "title": card.online_title,
        "description": card.online_description,
        "price": None if price is None else validate_non_negative_amount("online_price", price),
    }
    return {
        "title": validate_text("title", card.title),
        "balance": validate_non_negative_amount("balance", card.balance),
        "is_multi": card.reusable,
        "category_id": card.category_id,
        "item_type_id": card.scope,
        "is_allow_empty_code": card.code_optional,
        "balance_edit_type_id": _EDITABLE if card.balance_editable else _FIXED,
        "service_ids": list(card.service_ids),
        "salon_ids": list(card.location_ids),
        "expiration": _build_expiration(card.expires),
        "online_sale": without_none(online),
    }


def _build_expiration(expires: Expiry) -> dict[str, Any]:
    if expires is None:
        return {"type_id": GiftCardExpirationType.NEVER}
    if isinstance(expires, Period):
        return {
            "type_id": GiftCardExpirationType.PERIOD_FROM_SALE,
            "timeout": expires.count,
            "timeout_unit_id": expires.unit,
        }
    return {"type_id": GiftCardExpirationType.FIXED_DATE, "date": to_end_of_day("expires", expires)}
