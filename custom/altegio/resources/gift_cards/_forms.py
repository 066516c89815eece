"""Gift card types in one form for requests, which nest, and answers, which are flat."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from altegio._validation.dates import to_end_of_day
from altegio._validation.values import Money, to_decimal, validate_list, validate_non_negative_amount, validate_text
from altegio.period import Period, parse_period
from altegio_client.enums import GiftCardExpirationType, GiftCardScope

if TYPE_CHECKING:
    from altegio_client.models import ChainGiftCardType

Expiry = Period | dt.date | None
"""When gift cards expire: never, after a period from the sale, or at the end of a day."""

_EDITABLE, _FIXED = 1, 2


def _decimal(amount: Money) -> Money:
    """An exact amount; what is no number stays, to be refused when it is sent."""
    return to_decimal(amount) if isinstance(amount, int | float) and not isinstance(amount, bool) else amount


@attrs.frozen(kw_only=True)
class CardType:
    """A gift card type, in the same words whether it was read or is to be sent.

    Attributes:
        title: the name.
        balance: the face value, a Decimal.
        scope: what it can pay for.
        reusable: whether it can pay several times.
        code_optional: whether it can be sold without a code.
        balance_editable: whether the balance of a card can be changed by hand.
        service_ids: the services that it can pay for; empty: any.
        location_ids: the locations that honour it.
        category_id: the service category that it can pay for; None: any.
        expires: None: never; a ``Period`` from the sale; or a time.
        sold_online: whether it is sold online.
        online_title: the name there.
        online_description: the description there.
        online_price: the price there, a Decimal.
        id: the ID; None before it is created.
        chain_id: the chain.
        issued: how many cards of it were issued.
        unknown: the names of fields that an answer didn't tell; they can't be kept when the type is changed.
    """

    title: str
    balance: Money = attrs.field(converter=_decimal)
    scope: GiftCardScope | int
    reusable: bool
    code_optional: bool
    balance_editable: bool
    service_ids: Iterable[int]
    location_ids: Iterable[int]
    category_id: int | None
    expires: Expiry
    sold_online: bool
    online_title: str | None = None
    online_description: str | None = None
    online_price: Money | None = attrs.field(default=None, converter=attrs.converters.optional(_decimal))
    id: int | None = None
    chain_id: int | None = None
    issued: int = 0
    unknown: tuple[str, ...] = ()


_NEEDED = {
    "title": "title",
    "balance": "balance",
    "scope": "item_type_id",
    "reusable": "is_multi",
    "code_optional": "is_allow_empty_code",
    "balance_editable": "balance_edit_type_id",
    "service_ids": "service_ids",
    "location_ids": "salon_ids",
    "sold_online": "online_sale_is_enabled",
}
"""What a request can't be without, by its name in answers."""


def read(answer: ChainGiftCardType) -> CardType:
    """The gift card type of an answer; never fails."""
    expires, is_known = _expiry(answer)
    unknown = [name for name, told in _NEEDED.items() if getattr(answer, told) is None]
    if not is_known:
        unknown.append("expires")
    return CardType(
        title=answer.title or "",
        balance=answer.balance or 0,
        scope=answer.item_type_id or GiftCardScope.EVERYTHING,
        reusable=bool(answer.is_multi),
        code_optional=bool(answer.is_allow_empty_code),
        balance_editable=answer.balance_edit_type_id == _EDITABLE,
        service_ids=tuple(answer.service_ids or ()),
        location_ids=tuple(answer.salon_ids or ()),
        category_id=answer.category_id,
        expires=expires,
        sold_online=bool(answer.online_sale_is_enabled),
        online_title=answer.online_sale_title,
        online_description=answer.online_sale_description,
        online_price=answer.online_sale_price,
        id=answer.id,
        chain_id=answer.company_group_id,
        issued=answer.released_total or 0,
        unknown=tuple(unknown),
    )


def _expiry(answer: ChainGiftCardType) -> tuple[Expiry, bool]:
    """When cards of a type expire, and whether the answer tells it."""
    kind = answer.expiration_type_id
    if kind == GiftCardExpirationType.NEVER:
        return None, True
    if kind == GiftCardExpirationType.FIXED_DATE:
        date: object = answer.expiration_date
        return (date, True) if isinstance(date, dt.datetime) else (None, False)
    if kind != GiftCardExpirationType.PERIOD_FROM_SALE:
        return None, False
    period = parse_period(answer.expiration_timeout, answer.expiration_timeout_unit_id)
    return period, period is not None


_ANY = CardType(
    title="-",
    balance=0,
    scope=GiftCardScope.EVERYTHING,
    reusable=True,
    code_optional=False,
    balance_editable=False,
    service_ids=(),
    location_ids=(),
    category_id=None,
    expires=None,
    sold_online=False,
)


def checked_changes(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Changes of a gift card type that fit any type; what can be read once only is kept as a tuple.

    Raises:
        TypeError, ValueError: a value doesn't fit.
    """
    kept = dict(changes)
    for name in ("service_ids", "location_ids"):
        if name in kept:
            kept[name] = tuple(validate_list(name, kept[name], int))
    from altegio_client.models import ChainGiftCardTypeCreate

    # The model checks the types before anything is sent.
    ChainGiftCardTypeCreate(**form_of(attrs.evolve(_ANY, **kept)))
    return kept


def form_of(card: CardType) -> dict[str, Any]:
    """The request that makes a gift card type so.

    Raises:
        TypeError, ValueError: a field doesn't fit.
    """
    online: dict[str, Any] = {"is_enabled": card.sold_online}
    if card.online_title is not None:
        online["title"] = card.online_title
    if card.online_description is not None:
        online["description"] = card.online_description
    if card.online_price is not None:
        online["price"] = validate_non_negative_amount("online_price", card.online_price)
    return {
        "title": validate_text("title", card.title),
        "balance": validate_non_negative_amount("balance", card.balance),
        "is_multi": card.reusable,
        "category_id": card.category_id,
        "item_type_id": card.scope,
        "is_allow_empty_code": card.code_optional,
        "balance_edit_type_id": _EDITABLE if card.balance_editable else _FIXED,
        "service_ids": validate_list("service_ids", card.service_ids, int),
        "salon_ids": validate_list("location_ids", card.location_ids, int),
        "expiration": _expiration(card.expires),
        "online_sale": online,
    }


def _expiration(expires: Expiry) -> dict[str, Any]:
    if expires is None:
        return {"type_id": GiftCardExpirationType.NEVER}
    if isinstance(expires, Period):
        return {
            "type_id": GiftCardExpirationType.PERIOD_FROM_SALE,
            "timeout": expires.count,
            "timeout_unit_id": expires.unit,
        }
    return {"type_id": GiftCardExpirationType.FIXED_DATE, "date": to_end_of_day("expires", expires)}
