"""``api.memberships``: what it refuses, sends and returns."""

from __future__ import annotations

import datetime as dt
import math
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from types import MappingProxyType
from typing import Any

import attrs
import pytest

from altegio import Altegio, NotFoundError, ValidationError, VisitsLeft
from altegio.resources.memberships import EventCheck
from altegio.testing import FakeAltegio
from altegio_client.enums import MembershipActivation, MembershipBalanceEdit, PeriodUnit
from altegio_client.models import ChainMembershipType, ClientMembership, EventMembership, Membership, MembershipType
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

LIST_TYPES = "chain_loyalty_membership_types_list"
READ_TYPE, CREATE_TYPE = "chain_loyalty_membership_types_read", "chain_loyalty_membership_types_create"
SEARCH_TYPES = "get_membership_type_list"
FOR_EVENT, CHECK_FOR_EVENT = "search_memberships_for_event", "check_memberships_for_event"
Call = Callable[[Altegio], Awaitable[Any]]


def body_of(**arguments: Any) -> Any:
    """The body that create_type sends."""
    fake = FakeAltegio()
    fake.on(CREATE_TYPE, returns={"id": 1})
    run(fake, lambda api: api.memberships.create_type(7, **{"title": "Ten", "cost": 500, **arguments}))
    (sent,) = fake.requests
    assert sent.path == path_of(CREATE_TYPE, 7)
    return sent.body


LEAST = {
    "title": "Ten",
    "salon_group_id": 7,
    "cost": 500,
    "services": {},
    "service_categories": {},
    "is_united_balance": False,
    "united_balance_services_count": 0,
}


def test_the_chain_is_filled_in() -> None:
    """The required arguments are enough for a complete body."""
    assert body_of() == LEAST


@pytest.mark.parametrize("name", ["services", "service_categories"])
@pytest.mark.parametrize(
    "visits",
    [{13160808: 5}, {"13160808": 5}, OrderedDict({13160808: 5}), MappingProxyType({"13160808": 5})],
)
def test_visits_are_a_mapping(name: str, visits: Any) -> None:
    """Keys may be int or str, and go out as str in an object."""
    assert body_of(**{name: visits}) == LEAST | {name: {"13160808": 5}}


@pytest.mark.parametrize("name", ["services", "service_categories"])
def test_no_visits_are_an_empty_object(name: str) -> None:
    """Nothing, None and an empty mapping are equal; a count of 0 stays."""
    assert body_of(**{name: {}}) == body_of(**{name: None}) == LEAST
    assert body_of(**{name: {1: 0}}) == LEAST | {name: {"1": 0}}


@pytest.mark.parametrize("name", ["services", "service_categories"])
@pytest.mark.parametrize("visits", [[1, 2], [], (1, 2), {1}, "1", 1, [{"id": 1, "count": 5}], iter([1])])
def test_a_list_of_visits_is_refused(name: str, visits: Any) -> None:
    """The error states the expected type and the reason."""
    error = misuse(lambda api: api.memberships.create_type(7, title="Ten", cost=500, **{name: visits}))

    assert type(error) is TypeError
    assert str(error) == (
        f"{name}: expected a mapping from ID to visits, such as {{13160808: 5}}, got "
        f"{type(visits).__name__}: the API takes objects here, never arrays"
    )


NO_DIGITS = ["x", "", "-1", "1.5", "\u00b2", "\u0665"]
VISITS: list[tuple[Any, type[Exception], str]] = [
    ({1: -1}, ValueError, "[1] can't be negative: -1"),
    ({1: True}, TypeError, "[1]: expected int, got bool"),
    ({1: "5"}, TypeError, "[1]: expected int, got str"),
    ({1: 5.0}, TypeError, "[1]: expected int, got float"),
    ({1: None}, TypeError, "[1]: expected int, got NoneType"),
    *(({text: 5}, TypeError, f": the key: expected int or the digits of one, got {text!r}") for text in NO_DIGITS),
    ({"0": 5}, ValueError, ": the key must be a positive ID: 0"),
    ({None: 5}, TypeError, ": the key: expected int, got NoneType"),
    ({7: 5, "7": 6}, ValueError, ": the key is there twice: 7"),
    ({"7": 5, "07": 6}, ValueError, ": the key is there twice: 7"),
]


@pytest.mark.parametrize("name", ["services", "service_categories"])
@pytest.mark.parametrize(("visits", "error_type", "message"), VISITS)
def test_wrong_visits(name: str, visits: Any, error_type: type[Exception], message: str) -> None:
    """The error names the argument and the entry."""
    error = misuse(lambda api: api.memberships.create_type(7, title="Ten", cost=500, **{name: visits}))

    assert type(error) is error_type
    assert str(error) == f"{name}{message}"


ARGUMENTS: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"title": ""}, ValueError, "title can't be empty"),
    ({"title": None}, TypeError, "title: expected str, got NoneType"),
    ({"cost": None}, TypeError, "cost: expected float, got NoneType"),
    ({"titel": "Ten"}, TypeError, "api.memberships.create_type() got an unexpected keyword argument 'titel'"),
    ({"title": " \n"}, ValueError, "title can't be empty"),
    ({"cost": -1}, ValueError, "cost can't be negative: -1"),
    ({"cost": -0.01}, ValueError, "cost can't be negative: -0.01"),
    ({"cost": math.nan}, ValueError, "cost must be a finite number: nan"),
    ({"cost": math.inf}, ValueError, "cost must be a finite number: inf"),
    ({"cost": "500"}, TypeError, ""),
    ({"cost": True}, TypeError, "cost: expected float, got bool"),
    ({"united_balance_services_count": -1}, ValueError, "united_balance_services_count can't be negative: -1"),
    ({"period": -1}, ValueError, "period can't be negative: -1"),
    ({"freeze_limit": -1}, ValueError, "freeze_limit can't be negative: -1"),
    ({"online_sale_price": -1}, ValueError, "online_sale_price can't be negative: -1"),
    ({"is_online_sale_enabled": True}, ValueError, "online_sale_price is needed when is_online_sale_enabled is True"),
    ({"period_unit_id": "1"}, TypeError, "body.period_unit_id: expected int, got str"),
    ({"expiration_type_id": True}, TypeError, "body.expiration_type_id: expected int, got bool"),
    ({"period": 30}, ValueError, "period: 30 of what? Pass period_unit_id, too, or a Period"),
    ({"period": 30, "period_unit_id": 0}, ValueError, "period: 30 of what? Pass period_unit_id, too, or a Period"),
    ({"freeze_limit": 5}, ValueError, "freeze_limit: 5 of what? Pass freeze_limit_unit_id, too, or a Period"),
    ({"autoactivation_time_in_days": 5}, ValueError, "autoactivation_time_in_days: 5 of what?"),
    ({"is_united_balance": True}, ValueError, "united_balance_services_count: a united balance needs visits"),
    (
        {"is_united_balance": True, "united_balance_services_count": 5, "services": {1: 5}},
        ValueError,
        "services: a united balance has no visits by service",
    ),
    ({"is_united_balance": 1}, TypeError, "body.is_united_balance: expected bool, got int"),
    ({"location_ids": [1, "2"]}, TypeError, "location_ids: expected int, got str"),
    ({"location_ids": [3, 0]}, ValueError, "location_ids"),
    ({"location_ids": [-1, 0]}, ValueError, "location_ids"),
    ({"location_ids": [True]}, TypeError, "location_ids: expected int, got bool"),
    ({"salon_ids": [-1]}, ValueError, "salon_ids"),
    ({"location_ids": "12"}, TypeError, "location_ids: expected an iterable of int, got str"),
    (
        {"availability": [{"week_days": [1], "intervals": [{"from": "8:00", "to": 1}]}]},
        TypeError,
        "body.availability[0].intervals[0].from: expected int, got str",
    ),
]


@pytest.mark.parametrize(("arguments", "error_type", "message"), ARGUMENTS)
def test_wrong_arguments_of_a_creation(arguments: dict[str, Any], error_type: type[Exception], message: str) -> None:
    """The error names the argument."""
    error = misuse(lambda api: api.memberships.create_type(7, **{"title": "Ten", "cost": 500, **arguments}))

    assert type(error) is error_type
    assert message in str(error)


def test_codes_may_be_members() -> None:
    """Enumerations are sent as their numbers; zero and False are sent, None is not."""
    assert body_of(
        period=0,
        period_unit_id=PeriodUnit.MONTH,
        expiration_type_id=MembershipActivation(1),
        balance_edit_type_id=MembershipBalanceEdit(0),
        freeze_limit=0,
        freeze_limit_unit_id=1,
        allow_freeze=False,
        is_online_sale_enabled=False,
        online_sale_price=0,
        availability=[],
        location_ids=(1, 2),
        salon_ids=(3,),
        category="Massage",
        delete_online_image=True,
    ) == LEAST | {
        "period": 0,
        "period_unit_id": 3,
        "expiration_type_id": 1,
        "balance_edit_type_id": 0,
        "freeze_limit": 0,
        "freeze_limit_unit_id": 1,
        "allow_freeze": False,
        "is_online_sale_enabled": False,
        "online_sale_price": 0,
        "availability": [],
        "location_ids": [1, 2],
        "salon_ids": [3],
        "category": "Massage",
        "delete_online_image": True,
    }
    assert body_of(category=None) == LEAST


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"page": 0}, "page must be at least 1: 0"),
        ({"page": -1}, "page must be at least 1: -1"),
        ({"page_size": 0}, "page_size must be 1 to 100: 0"),
        ({"page_size": 101}, "page_size must be 1 to 100: 101"),
    ],
)
def test_pages_out_of_range(arguments: dict[str, Any], message: str) -> None:
    """They are refused before anything is sent."""
    error = misuse(lambda api: api.memberships.search_types(1, **arguments))

    assert type(error) is ValueError
    assert str(error) == message


@pytest.mark.parametrize("page_size", [1, 100])
def test_pages_at_the_edge(page_size: int, altegio_fake: FakeAltegio) -> None:
    """The smallest and the largest page are sent."""
    altegio_fake.on(SEARCH_TYPES, returns=[])

    assert run(altegio_fake, lambda api: api.memberships.search_types(1, page=1, page_size=page_size)) == []
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(SEARCH_TYPES, 1)
    assert sent.query == [("page", "1"), ("page_size", str(page_size))]


DAYS: list[tuple[Any, type[Exception], str]] = [
    ([], ValueError, "schedule_day_ids can't be empty"),
    (iter([]), ValueError, "schedule_day_ids can't be empty"),
    ("1,2", TypeError, "schedule_day_ids: expected an iterable of int, got str"),
    ("", TypeError, "schedule_day_ids: expected an iterable of int, got str"),
    (b"12", TypeError, "schedule_day_ids: expected an iterable of int, got bytes"),
    (["1"], TypeError, "schedule_day_ids: expected int, got str"),
    ([1, 2.0], TypeError, "schedule_day_ids: expected int, got float"),
    ([1, None], TypeError, "schedule_day_ids: expected int, got NoneType"),
    (7, TypeError, ""),
    (None, TypeError, ""),
]


@pytest.mark.parametrize(("days", "error_type", "message"), DAYS)
def test_wrong_days(days: Any, error_type: type[Exception], message: str) -> None:
    """An empty iterable, a string, or one with something other than int is refused."""
    error = misuse(lambda api: api.memberships.check_for_event(1, 2, 3, 4, days))

    assert type(error) is error_type
    assert message in str(error)


@pytest.mark.parametrize("odd", [5, "1", [{}], [[1]], {"1": 1}, None])
def test_odd_days_can_not_be_booked(odd: Any, altegio_fake: FakeAltegio) -> None:
    """A value that is no list of days is read as none."""
    altegio_fake.on(CHECK_FOR_EVENT, returns={"type": "x", "id": "1", "attributes": {"bookable_day_ids": odd}})
    check: Any = run(altegio_fake, lambda api: api.memberships.check_for_event(1, 2, 3, 4, [1]))
    assert (check.bookable_day_ids, check.can_book_all_days) == ([], False)


@pytest.mark.parametrize("days", [[1, 2], (1, 2), range(1, 3), iter([1, 2]), {1: "a", 2: "b"}])
def test_days_are_joined(days: Any, altegio_fake: FakeAltegio) -> None:
    """Any iterable of int is accepted."""
    altegio_fake.on(CHECK_FOR_EVENT, returns={})

    run(altegio_fake, lambda api: api.memberships.check_for_event(1, 2, 3, 4, days))
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(CHECK_FOR_EVENT, 1, 2, 3)
    assert sent.query == [("event_id", "4"), ("schedule_day_ids", "1,2")]


@pytest.mark.parametrize(
    "call",
    [
        lambda api: api.memberships.list_types("7"),
        lambda api: api.memberships.get_type(7, "8"),
        lambda api: api.memberships.get_type(7, None),
        lambda api: api.memberships.create_type("7", title="Ten", cost=5),
        lambda api: api.memberships.search_types(None),
        lambda api: api.memberships.search_for_event(1, 2, "3"),
        lambda api: api.memberships.check_for_event(1, 2, "3", 4, [5]),
    ],
)
def test_ids_are_int(call: Any) -> None:
    """A str or None is no ID."""
    assert "expected int, got " in str(misuse(call))


TYPE: dict[str, Any] = {
    "id": 777,
    "salon_group_id": 333,
    "title": "10-visit subscription",
    "cost": "1000.00",
    "period": 10,
    "period_unit_id": 3,
    "is_archived": 0,
    "availability": [{"week_days": [1], "intervals": [{"from": 28800, "to": 64800}]}],
    "balance_container": [],
}


@pytest.mark.parametrize(
    ("operation", "call", "data"),
    [
        (LIST_TYPES, lambda api: api.memberships.list_types(7), [TYPE]),
        (READ_TYPE, lambda api: api.memberships.get_type(7, 777), TYPE),
        (CREATE_TYPE, lambda api: api.memberships.create_type(7, title="Ten", cost=500), TYPE),
    ],
)
def test_membership_types_of_a_chain_are_typed(
    operation: str, call: Call, data: Any, altegio_fake: FakeAltegio
) -> None:
    """Models with the chain's fields, read as documented."""
    altegio_fake.on(operation, returns=data)
    result = run(altegio_fake, call)
    one = result[0] if isinstance(data, list) else result

    found: object = one.__class__
    assert found is ChainMembershipType
    assert (one.id, one.title, one.cost, one.is_archived) == (777, "10-visit subscription", 1000.0, False)
    assert one.period_unit_id is PeriodUnit.MONTH
    assert one.availability[0].intervals[0].to == 64800
    assert one.balance_container is None
    assert one.to_dict() == TYPE


def test_membership_types_of_a_location_are_typed(altegio_fake: FakeAltegio) -> None:
    """A list of one page."""
    altegio_fake.on(SEARCH_TYPES, returns=[TYPE, TYPE])
    result = run(altegio_fake, lambda api: api.memberships.search_types(1))

    assert [one.__class__ for one in result] == [MembershipType] * 2
    assert result[0].period_unit_id is PeriodUnit.MONTH


def test_memberships_for_an_event_are_typed(altegio_fake: FakeAltegio) -> None:
    """The balance is in the attributes."""
    data = [{"id": "5248829", "type": "loyalty_abonement", "attributes": {"number": "690348", "balance": "10"}}]
    altegio_fake.on(FOR_EVENT, returns=data)
    result = run(altegio_fake, lambda api: api.memberships.search_for_event(1, 2, 3))

    found: object = result[0].__class__
    assert found is EventMembership
    assert result[0].attributes.balance == 10


CHECK = {
    "last_booking_date": "2026-03-31T23:59:59+00:00",
    "available_visits": "10",
    "can_book_all_days": 1,
    "bookable_day_ids": ["1", 2],
}


def test_the_check_of_a_membership_is_a_plain_object(altegio_fake: FakeAltegio) -> None:
    """The bookable services, as documented."""
    data = {"id": "check_1", "type": "loyalty_abonement_check", "attributes": CHECK}
    altegio_fake.on(CHECK_FOR_EVENT, returns=data)
    result = run(altegio_fake, lambda api: api.memberships.check_for_event(1, 2, 3, 4, [1, 2]))

    assert result == EventCheck(
        last_booking_date=dt.datetime(2026, 3, 31, 23, 59, 59, tzinfo=dt.UTC),
        visits_left=10,
        bookable_day_ids=[1, 2],
        can_book_all_days=True,
    )
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        result.visits_left = 11


@pytest.mark.parametrize(
    ("asked", "bookable", "every"),
    [([2], [2], True), ([2, 9, 2], [2], False), ([9], [], False), ([2, 1], [2, 1], True), ((1, 1), [1], True)],
)
def test_a_check_has_only_the_requested_days(
    asked: list[int], bookable: list[int], every: bool, altegio_fake: FakeAltegio
) -> None:
    """In their order, each once, whatever other days the response has."""
    altegio_fake.on(CHECK_FOR_EVENT, returns={"attributes": CHECK})
    result = run(altegio_fake, lambda api: api.memberships.check_for_event(1, 2, 3, 4, asked))

    assert (result.bookable_day_ids, result.can_book_all_days) == (bookable, every)
    days = ",".join(map(str, dict.fromkeys(asked)))
    assert altegio_fake.requests[0].query == [("event_id", "4"), ("schedule_day_ids", days)]


def link(count: int | str | None, **covered: Any) -> dict[str, Any]:
    """A covered service or category."""
    return {"count": count, "is_unlimited": count is None, "service": None, "category": None, **covered}


CUT, COLOUR, CARE = {"id": 5}, {"id": 6, "is_category": False}, {"id": 7, "is_category": True}
BALANCES: list[tuple[dict[str, Any], VisitsLeft]] = [
    (
        {"balance_container": {"links": [link(3, service=CUT), link("2", service=COLOUR), link(4, category=CARE)]}},
        VisitsLeft(9, {5: 3, 6: 2}, {7: 4}),
    ),
    (
        {"balance_container": {"links": [link(3, service=CUT), link(2, service=CUT), link(1, service=CARE)]}},
        VisitsLeft(6, {5: 5}, {7: 1}),
    ),
    (
        {"balance_container": {"links": [link(None, service=CUT), link(2, service=COLOUR)]}},
        VisitsLeft(None, {5: None, 6: 2}),
    ),
    ({"balance_container": []}, VisitsLeft(0)),
    ({"balance_container": {"links": [link(3), {}]}}, VisitsLeft(3)),
    ({"is_united_balance": 1, "united_balance_services_count": "8"}, VisitsLeft(8)),
    (
        {
            "is_united_balance": True,
            "united_balance_services_count": 8,
            "balance_container": {"links": [link(0, service=CUT), link(0, category=CARE)]},
        },
        VisitsLeft(8, {5: 8}, {7: 8}),
    ),
    (
        {
            "is_united_balance": True,
            "is_united_balance_unlimited": True,
            "united_balance_services_count": 0,
            "balance_container": {"links": [link(0, service=CUT)]},
        },
        VisitsLeft(None, {5: None}),
    ),
    ({"is_united_balance": True}, VisitsLeft(0)),
]


@pytest.mark.parametrize(("wire", "left"), BALANCES)
@pytest.mark.parametrize("model", [ClientMembership, Membership])
def test_visits_left(model: Any, wire: dict[str, Any], left: VisitsLeft, altegio_api: Altegio) -> None:
    """By service, by category and in total; None means unlimited, and a shared balance counts for each."""
    assert altegio_api.memberships.visits_left(model.from_dict(wire)) == left


@pytest.mark.parametrize("wrong", [{"id": 1}, None, 5, ClientMembership.from_dict({"id": 1})])
def test_no_balance_is_an_error(wrong: Any, altegio_api: Altegio) -> None:
    """No visits left differs from an unknown number."""
    with pytest.raises((TypeError, ValueError), match=r"^membership: "):
        altegio_api.memberships.visits_left(wrong)


@pytest.mark.parametrize("data", [{}, {"attributes": []}, {"attributes": dict.fromkeys(CHECK)}])
def test_an_empty_check(data: Any, altegio_fake: FakeAltegio) -> None:
    """Then nothing can be booked."""
    altegio_fake.on(CHECK_FOR_EVENT, returns=data)
    result = run(altegio_fake, lambda api: api.memberships.check_for_event(1, 2, 3, 4, [5]))

    assert result == EventCheck(None, 0, [], False)


def test_refusals_come_through(altegio_fake: FakeAltegio) -> None:
    """The server's errors are those of the operations."""
    altegio_fake.on(READ_TYPE, returns=NotFoundError("No such type"))
    altegio_fake.on(CREATE_TYPE, returns=ValidationError("Wrong.", errors={"cost": ["Too much."]}))
    with pytest.raises(NotFoundError, match="No such type"):
        run(altegio_fake, lambda api: api.memberships.get_type(1, 2))
    with pytest.raises(ValidationError) as caught:
        run(altegio_fake, lambda api: api.memberships.create_type(1, title="Ten", cost=500))
    assert caught.value.errors == {"cost": ["Too much."]}


def test_the_helper_is_one_object(altegio_api: Altegio) -> None:
    """It is created once for a client."""
    assert altegio_api.memberships is altegio_api.memberships
