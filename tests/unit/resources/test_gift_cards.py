"""``api.gift_cards``: one form for requests and responses, and the cards of a client."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import attrs
import pytest

from altegio import Altegio, CardType, Period
from altegio.testing import FakeAltegio
from altegio_client.enums import GiftCardScope, IssuedGiftCardScope
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import listed, misuse

LIST_TYPES, READ_TYPE = "chain_loyalty_certificate_types_list", "chain_loyalty_certificate_types_get"
CREATE_TYPE, UPDATE_TYPE = "chain_loyalty_certificate_types_create", "chain_loyalty_certificate_types_update"
SEARCH_TYPES, OF_CLIENT = "get_gift_card_type_list", "get_client_gift_cards"
READ: dict[str, Any] = {
    "id": 289056,
    "title": "Gift 1000",
    "balance": "1000.10",
    "is_multi": 1,
    "company_group_id": 7,
    "category_id": None,
    "weight": 1,
    "item_type_id": 3,
    "expiration_type_id": 2,
    "expiration_date": None,
    "expiration_timeout": 6,
    "expiration_timeout_unit_id": 3,
    "balance_edit_type_id": 2,
    "is_allow_empty_code": False,
    "is_archived": False,
    "online_sale_is_enabled": True,
    "online_sale_title": "Gift",
    "online_sale_description": None,
    "online_sale_price": 900.5,
    "online_sale_image": "https://example.com/gift.png",
    "released_total": 0,
    "service_ids": [13160808],
    "salon_ids": [720441],
}
SENT: dict[str, Any] = {
    "title": "Gift 1000",
    "balance": 1000.1,
    "is_multi": True,
    "category_id": None,
    "item_type_id": 3,
    "is_allow_empty_code": False,
    "balance_edit_type_id": 2,
    "service_ids": [13160808],
    "salon_ids": [720441],
    "expiration": {"type_id": 2, "timeout": 6, "timeout_unit_id": 3},
    "online_sale": {"is_enabled": True, "title": "Gift", "price": 900.5},
}
CARD = CardType(
    title="Gift 1000",
    balance=Decimal("1000.10"),
    scope=GiftCardScope.CHOSEN_SERVICES,
    reusable=True,
    code_optional=False,
    balance_editable=False,
    service_ids=(13160808,),
    location_ids=(720441,),
    category_id=None,
    expires=Period(6, "month"),
    sold_online=True,
    online_title="Gift",
    online_price=Decimal("900.5"),
    id=289056,
    chain_id=7,
)
FIXED = {"expiration_type_id": 1, "expiration_date": "2026-12-31T23:59:59+00:00"}
END = dt.datetime(2026, 12, 31, 23, 59, 59, tzinfo=dt.UTC)


def test_a_response_has_the_fields_of_requests(altegio_fake: FakeAltegio) -> None:
    """Flat fields become one expiry; money is exact."""
    altegio_fake.on(READ_TYPE, returns=READ)

    assert run(altegio_fake, lambda api: api.gift_cards.get_type(7, 289056)) == CARD
    (sent,) = altegio_fake.requests
    assert (sent.path, sent.query) == (path_of(READ_TYPE, 7, 289056), [])


@pytest.mark.parametrize(
    ("response", "expires", "unknown"),
    [
        ({"expiration_type_id": 0}, None, ()),
        (FIXED, END, ()),
        ({"expiration_type_id": 1, "expiration_date": None}, None, ("expires",)),
        ({"expiration_type_id": 2, "expiration_timeout_unit_id": 0}, None, ("expires",)),
        ({"expiration_type_id": 2, "expiration_timeout_unit_id": 9}, None, ("expires",)),
        ({"expiration_type_id": 2, "expiration_timeout": 0}, None, ("expires",)),
        ({"expiration_type_id": 7}, None, ("expires",)),
        ({"expiration_type_id": None}, None, ("expires",)),
        ({"salon_ids": None, "is_multi": None}, Period(6, "month"), ("reusable", "location_ids")),
    ],
)
def test_missing_fields_are_listed(
    response: Any, expires: Any, unknown: tuple[str, ...], altegio_fake: FakeAltegio
) -> None:
    """So that a change can't overwrite them by accident."""
    altegio_fake.on(READ_TYPE, returns=READ | response)
    card = run(altegio_fake, lambda api: api.gift_cards.get_type(7, 1))

    assert (card.expires, card.unknown) == (expires, unknown)


@pytest.mark.parametrize(
    ("changes", "sent"),
    [
        ({"title": "New"}, {"title": "New"}),
        ({"balance": Decimal("19.90")}, {"balance": 19.9}),
        ({"balance": 5}, {"balance": 5}),
        ({"scope": GiftCardScope.EVERYTHING, "service_ids": ()}, {"item_type_id": 0, "service_ids": []}),
        ({"reusable": False, "code_optional": True}, {"is_multi": False, "is_allow_empty_code": True}),
        ({"balance_editable": True, "category_id": 4}, {"balance_edit_type_id": 1, "category_id": 4}),
        ({"location_ids": iter([1, 2])}, {"salon_ids": [1, 2]}),
        ({"expires": None}, {"expiration": {"type_id": 0}}),
        ({"expires": END}, {"expiration": {"type_id": 1, "date": "2026-12-31T23:59:59+00:00"}}),
        ({"expires": END.date()}, {"expiration": {"type_id": 1, "date": "2026-12-31T23:59:59"}}),
        ({"expires": Period(1, "year")}, {"expiration": {"type_id": 2, "timeout": 1, "timeout_unit_id": 4}}),
        (
            {"sold_online": False, "online_title": None, "online_price": None, "online_description": "Nice"},
            {"online_sale": {"is_enabled": False, "description": "Nice"}},
        ),
    ],
)
def test_a_change_sends_the_rest_unchanged(
    changes: dict[str, Any], sent: dict[str, Any], altegio_fake: FakeAltegio
) -> None:
    """Nested, as in requests."""
    for operation in (READ_TYPE, UPDATE_TYPE):
        altegio_fake.on(operation, returns=READ)
    result = run(altegio_fake, lambda api: api.gift_cards.update_type(7, 289056, **changes))

    assert result == CARD
    assert [(one.operation, one.path, one.query) for one in altegio_fake.requests] == [
        (operation, path_of(operation, 7, 289056), []) for operation in (READ_TYPE, UPDATE_TYPE)
    ]
    assert altegio_fake.requests.last.body == SENT | sent


def test_it_is_read_again(altegio_fake: FakeAltegio) -> None:
    """Of a type that was read earlier only the ID counts: later changes of others are preserved."""
    outdated = attrs.evolve(CARD, balance=5, unknown=("expires",))
    for operation in (READ_TYPE, UPDATE_TYPE):
        altegio_fake.on(operation, returns=READ)
    run(altegio_fake, lambda api: api.gift_cards.update_type(7, outdated, title="New"))

    assert altegio_fake.requests.operations == [READ_TYPE, UPDATE_TYPE]
    assert altegio_fake.requests.last.body == SENT | {"title": "New"}


def test_missing_fields_may_be_passed(altegio_fake: FakeAltegio) -> None:
    """Then no field is unknown."""
    altegio_fake.on(READ_TYPE, returns=READ | {"expiration_type_id": 7})
    altegio_fake.on(UPDATE_TYPE, returns=READ)
    run(altegio_fake, lambda api: api.gift_cards.update_type(7, 289056, expires=Period(6, "month")))

    assert altegio_fake.requests.operations == [READ_TYPE, UPDATE_TYPE]
    assert altegio_fake.requests.last.body == SENT


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"weight": 1}, TypeError, "api.gift_cards.update_type() got an unexpected keyword argument 'weight'"),
    ({"id": 1}, TypeError, "api.gift_cards.update_type() got an unexpected keyword argument 'id'"),
    ({}, ValueError, "there is nothing to change"),
    ({"title": ""}, ValueError, "title can't be empty"),
    ({"title": 5}, TypeError, "title: expected str, got int"),
    ({"balance": -1}, ValueError, "balance can't be negative: -1"),
    ({"balance": True}, TypeError, "balance: expected float, got bool"),
    ({"balance": "5"}, TypeError, "balance: expected float, got str"),
    ({"balance": None}, TypeError, "balance: expected float, got NoneType"),
    ({"online_price": float("inf")}, ValueError, "online_price must be a finite number: Infinity"),
    ({"location_ids": ["1"]}, TypeError, "location_ids: expected int, got str"),
    ({"location_ids": [3, 0]}, ValueError, "location_ids"),
    ({"service_ids": [-1]}, ValueError, "service_ids"),
    ({"category_id": -1}, ValueError, "category_id"),
    ({"category_id": True}, TypeError, "category_id: expected int, got bool"),
    ({"service_ids": 5}, TypeError, "service_ids: expected an iterable of int, got int"),
    ({"expires": 30}, TypeError, "expires: expected a date or datetime, got int"),
    ({"scope": "5"}, TypeError, "item_type_id: expected int, got str"),
    ({"reusable": 1}, TypeError, "is_multi: expected bool, got int"),
]


@pytest.mark.parametrize(("changes", "error_type", "message"), WRONG)
def test_wrong_changes(changes: dict[str, Any], error_type: type[Exception], message: str) -> None:
    """The error names the field, and nothing is sent."""
    error = misuse(lambda api: api.gift_cards.update_type(7, CARD, **changes))

    assert type(error) is error_type
    assert message in str(error)


def test_a_type_that_was_never_read() -> None:
    """Without its ID nothing is sent."""
    invented = attrs.evolve(CARD, id=None)
    error = misuse(lambda api: api.gift_cards.update_type(7, invented, title="New"))

    assert str(error) == "the gift card type has no ID; read it with get_type"


@pytest.mark.parametrize(
    ("wrong", "error_type"), [(-5, ValueError), (0, ValueError), (True, TypeError), ("7", TypeError)]
)
def test_the_type_to_change_is_a_card_type_or_an_id(wrong: Any, error_type: type[Exception]) -> None:
    """Nothing is sent for anything else, not even to read."""
    error = misuse(lambda api: api.gift_cards.update_type(7, wrong, title="New"))

    assert type(error) is error_type
    assert str(error).startswith("card")


def test_a_type_with_missing_fields(altegio_fake: FakeAltegio) -> None:
    """It can't be written back, unless the missing fields are passed."""
    altegio_fake.on(READ_TYPE, returns=READ | {"expiration_type_id": 7, "title": None})
    with pytest.raises(ValueError, match="the response lacks expires of gift card type 289056; pass it, too"):
        run(altegio_fake, lambda api: api.gift_cards.update_type(7, 289056, title="New"))
    assert altegio_fake.requests.operations == [READ_TYPE]


def test_a_creation(altegio_fake: FakeAltegio) -> None:
    """The required arguments are enough for a complete body."""
    altegio_fake.on(CREATE_TYPE, returns=READ)
    result = run(altegio_fake, lambda api: api.gift_cards.create_type(7, title="Spa", balance=5, location_ids=[1]))
    run(
        altegio_fake,
        lambda api: api.gift_cards.create_type(
            7,
            title="Gift 1000",
            balance=Decimal("1000.10"),
            location_ids=[720441],
            scope=3,
            service_ids=[13160808],
            expires=Period(6, "month"),
            sold_online=True,
            online_title="Gift",
            online_price=Decimal("900.50"),
        ),
    )

    assert result == CARD
    least, more = altegio_fake.requests
    assert (least.path, least.query) == (path_of(CREATE_TYPE, 7), [])
    assert least.body == {
        "title": "Spa",
        "balance": 5,
        "is_multi": True,
        "category_id": None,
        "item_type_id": 0,
        "is_allow_empty_code": False,
        "balance_edit_type_id": 2,
        "service_ids": [],
        "salon_ids": [1],
        "expiration": {"type_id": 0},
        "online_sale": {"is_enabled": False},
    }
    assert more.body == SENT


def test_types_of_a_chain_page(altegio_fake: FakeAltegio) -> None:
    """All pages, each card in the same form."""
    for page in ([READ, *(READ | {"id": number} for number in range(1, 100))], [READ | {"id": 100}]):
        altegio_fake.on(LIST_TYPES, returns=page, times=1)
    cards = run(altegio_fake, lambda api: api.gift_cards.list_types(7, title="Gift"))

    assert cards[0] == CARD
    assert len(cards) == 101
    _, second = altegio_fake.requests
    assert second.path == path_of(LIST_TYPES, 7)
    assert second.query == [("title", "Gift"), ("page", "2"), ("page_size", "100")]


FOUND: list[dict[str, Any]] = [
    {"id": 1, "item_type_id": 0, "balance": 100},
    {"id": 2, "item_type_id": "1", "balance": "100.10"},
    {"id": 3, "item_type_id": 2},
]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, [1, 2, 3]),
        ({"scopes": [GiftCardScope.EVERYTHING, GiftCardScope.ANY_SERVICES]}, [1, 2]),
        ({"scopes": []}, []),
        ({"balance": 100}, [1]),
        ({"balance": Decimal("100.1")}, [2]),
        ({"scopes": (scope for scope in GiftCardScope)}, [1, 2, 3]),
    ],
)
def test_types_of_a_location(filters: dict[str, Any], ids: list[int], altegio_fake: FakeAltegio) -> None:
    """By title on the server, by scope and balance on the client."""
    altegio_fake.on(SEARCH_TYPES, returns=FOUND)
    found = run(altegio_fake, lambda api: listed(api.gift_cards.search_types(5, title="Gift", **filters)))

    assert [one.id for one in found] == ids
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(SEARCH_TYPES, 5)
    assert sent.query == [("title", "Gift"), ("page", "1"), ("page_size", "100")]


def test_the_location_of_a_search_is_checked() -> None:
    """Nothing is sent for an invalid ID."""
    wrong: Any = "5"
    error = misuse(lambda api: listed(api.gift_cards.search_types(wrong)))

    assert "expected int, got str" in str(error)


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"balance": "abc"}, "balance: expected float, got str"),
        ({"balance": Decimal("sNaN")}, "balance must be a finite number: sNaN"),
        ({"scopes": 5}, "scopes: expected an iterable of int, got int"),
    ],
)
def test_invalid_searches(filters: Any, message: str) -> None:
    """They are refused at once."""

    async def begin(api: Any) -> None:
        api.gift_cards.search_types(5, **filters)

    assert str(misuse(begin)) == message


CARDS: list[dict[str, Any]] = [
    {"id": 1, "balance": 10, "expiration_date": "2026-12-31T23:59:59+00:00", "type": {"item_type_id": 2}},
    {"id": 2, "balance": 0, "expiration_date": None},
    {"id": 3, "balance": "0.01", "expiration_date": None},
    {"id": 4, "balance": 10, "expiration_date": "0000-00-00 00:00:00"},
]


@pytest.mark.parametrize(
    ("usable_on", "ids"),
    [
        (None, [1, 2, 3, 4]),
        (dt.date(2026, 12, 31), [1, 3, 4]),
        (dt.date(2027, 1, 1), [3, 4]),
        (dt.datetime(2027, 1, 1, 9), [3, 4]),
    ],
)
def test_cards_of_a_client(usable_on: dt.date | None, ids: list[int], altegio_fake: FakeAltegio) -> None:
    """By the digits of the phone; those that are usable on a day."""
    altegio_fake.on(OF_CLIENT, returns=CARDS)
    cards = run(altegio_fake, lambda api: api.gift_cards.of_client(5, "+1 315 555-01-75", usable_on=usable_on))

    assert [card.id for card in cards] == ids
    (sent,) = altegio_fake.requests
    assert (sent.path, sent.query) == (path_of(OF_CLIENT), [("company_id", "5"), ("phone", "13155550175")])
    if usable_on is None:
        assert cards[0].type_.item_type_id is IssuedGiftCardScope.CHOSEN_SERVICES_AND_ANY_PRODUCTS


def test_the_day_of_use_is_a_day() -> None:
    """Nothing is sent for anything else."""
    wrong: Any = "2026-12-31"
    error = misuse(lambda api: api.gift_cards.of_client(5, "+13155550175", usable_on=wrong))

    assert str(error) == "usable_on: expected date, got str"


@pytest.mark.parametrize("wrong", [{"location_ids": [-1]}, {"service_ids": [0]}, {"category_id": 0}])
def test_ids_of_a_creation_are_positive(wrong: dict[str, Any]) -> None:
    """Nothing is sent for anything else."""
    arguments: dict[str, Any] = {"title": "Spa", "balance": 5, "location_ids": [7], **wrong}
    error = misuse(lambda api: api.gift_cards.create_type(1, **arguments))

    assert type(error) is ValueError
    assert str(error).startswith(next(iter(wrong)))


@pytest.mark.parametrize("title", [None, 5])
def test_a_title_is_a_text(title: Any) -> None:
    """Nothing is sent for anything else."""
    error = misuse(lambda api: api.gift_cards.create_type(1, title=title, balance=5, location_ids=[7]))

    assert str(error) == f"title: expected str, got {type(title).__name__}"


def test_a_phone_is_needed() -> None:
    """Nothing is sent without one."""
    assert str(misuse(lambda api: api.gift_cards.of_client(5, ""))).startswith("phone must be a number")


def test_a_type_is_created_and_changed(altegio_fake: FakeAltegio) -> None:
    """The fake accepts both requests."""

    async def act(api: Altegio) -> list[CardType]:
        created = await api.gift_cards.create_type(
            706028, title="Spa", balance=150, location_ids=[720441], expires=Period(6, "month")
        )
        await api.gift_cards.update_type(706028, created, balance=200)
        return [created, await api.gift_cards.update_type(706028, created, balance_editable=False)]

    created, changed = run(altegio_fake, act)
    assert (created.balance, changed.balance) == (150, 200)
    assert created.expires == changed.expires == Period(6, "month")
    assert created.location_ids == changed.location_ids == (720441,)
