"""The common rules of all helpers; docs/design.md has the reasons."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from importlib import import_module
from typing import Any, cast

import attrs
import pytest

from altegio import Altegio, CardChanges, CardOptions, ClientFields, Interval, TypeChanges, TypeOptions, ValidationError
from altegio._validation.ids import IdOrZero, validate_ids_of
from altegio._validation.values import validate_id, validate_ids
from altegio.resources._registry import RESOURCES
from altegio.resources.appointments._bodies import AppointmentFields
from altegio.testing import FakeAltegio
from altegio_client.api import TAGS
from altegio_client.operation import Paging
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse
from tests.unit.resources.test_all_helpers import own_methods

WRONG: list[tuple[object, type[Exception], str]] = [
    (-5, ValueError, "{} must be a positive ID: -5"),
    (0, ValueError, "{} must be a positive ID: 0"),
    (True, TypeError, "{}: expected int, got bool"),
    ("7", TypeError, "{}: expected int, got str"),
    (7.0, TypeError, "{}: expected int, got float"),
]
ZERO_ALLOWED = {"team_members.update user_id", "money.transactions type_id"}
"""Their type is ``IdOrZero``, and their docstrings explain 0."""
DIGITS_ALLOWED = {
    f"memberships.{method} {name}"
    for method in ("create_type", "update_type", "clone_type")
    for name in ("services", "service_categories")
}
"""The keys of these may be digits; their type is ``VisitCounts``, whose docstring states it."""
MAP_BY_ID = re.compile(r"\bMapping\[int\b|\bVisitCounts\b|\bServiceTeam\b")
NO_ID = re.compile(r"api_id|\w+_(unit|type)_id|gender_id|importance_id")
"""Identifiers of other systems, and codes."""
CHANGES = re.compile(r"(update|change)(_|$)|set_permissions$")
LISTS = re.compile(r"(search|list)(_|$)")
REQUIRED: dict[str, dict[str, object]] = {
    "clients.visits": {"client_id": 1},
    "schedule.set": {"intervals": [Interval(dt.time(10), dt.time(12))]},
    "memberships.create_type": {"title": "Ten", "cost": 500},
    "services.create_with_team": {"team_members": [1], "duration": dt.timedelta(hours=1)},
    "services.link_team_members": {"team_members": [1]},
}
"""What a call needs beside its required arguments, or beside an object."""
PAGING: dict[str, Paging | None] = {
    name: operation.paging
    for tag, group in TAGS.items()
    for name, operation in getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__.items()
}
KEYWORDS: dict[str, Any] = {
    fields.__name__: fields
    for fields in (AppointmentFields, CardChanges, CardOptions, ClientFields, TypeChanges, TypeOptions)
}
"""The keyword arguments that several helpers share."""
ONE_PAGE = {"memberships.search_types"}
"""It mirrors the documented call; its docstring names the iterator."""


@attrs.frozen
class Parameter:
    """A parameter of a helper that identifies one or more objects."""

    helper: str
    method: str
    name: str

    def call(self, value: object) -> Callable[[Altegio], Awaitable[Any]]:
        """A call with this value; the other IDs are valid."""
        required = REQUIRED.get(f"{self.helper}.{self.method}", {})
        return call_of(self.helper, self.method, **{**required, self.name: value})

    def __str__(self) -> str:
        return f"{self.helper}.{self.method} {self.name}"


def call_of(helper: str, method: str, **passed: object) -> Callable[[Altegio], Awaitable[Any]]:
    """A call with the required arguments, valid IDs and objects for anything else, and with the passed arguments."""

    async def call(api: Altegio) -> Any:
        function = getattr(getattr(api, helper), method)
        required = {
            name: filler(one)
            for name, one in inspect.signature(function).parameters.items()
            if one.default is one.empty and one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL)
        }
        result = function(**{**required, **passed})
        if inspect.isawaitable(result):
            return await result
        return [item async for item in cast("AsyncIterator[Any]", result)]

    return call


def filler(parameter: inspect.Parameter) -> object:
    """A valid value."""
    if "int" in str(parameter.annotation):
        return [1] if parameter.name.endswith("_ids") else 1
    return object()


def parameters(ending: str) -> list[Parameter]:
    """All ID parameters of helpers whose names end like this."""
    return [
        Parameter(helper, method, name)
        for helper in RESOURCES
        for method, value in own_methods(helper).items()
        if callable(value)
        for name in arguments(value)
        if name.endswith(ending) and not NO_ID.fullmatch(name)
    ]


def arguments(method: Any) -> dict[str, str]:
    """The types of the arguments of a helper by name, those of ``**name: Unpack[...]`` included."""
    found: dict[str, str] = {}
    for name, parameter in inspect.signature(method).parameters.items():
        keywords = re.match(r"Unpack\[(\w+)", str(parameter.annotation))
        types = KEYWORDS[keywords[1]].__annotations__ if keywords else {name: parameter.annotation}
        found |= {name: annotation_of(one) for name, one in types.items()}
    return found


def annotation_of(annotation: Any) -> str:
    """A type as written in its source."""
    return str(getattr(annotation, "__forward_arg__", annotation))


def methods(pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    """The methods of all helpers with matching names."""
    return [(helper, method) for helper in RESOURCES for method in own_methods(helper) if pattern.match(method)]


def maps_by_id() -> list[Parameter]:
    """All parameters of helpers that are mappings from ID, those of ``**name: Unpack[...]`` included."""
    return [
        Parameter(helper, method, name)
        for helper in RESOURCES
        for method, value in own_methods(helper).items()
        for name, annotation in arguments(value).items()
        if MAP_BY_ID.search(annotation)
    ]


ONE, MANY, MAPS = parameters("_id"), parameters("_ids"), maps_by_id()
PERIODS = [
    (helper, method)
    for helper in RESOURCES
    for method, value in own_methods(helper).items()
    if {"start", "end"} <= set(inspect.signature(value).parameters)
]


def test_there_are_parameters() -> None:
    """A check that the tests below test something."""
    names = {str(one) for one in (*ONE, *MANY)}

    assert (
        names
        >= {"deposits.top_up account_id", "memberships.create_type location_ids", "gift_cards.update_type category_id"}
        | ZERO_ALLOWED
    )
    assert {method for _, method in methods(CHANGES)} >= {"update", "change", "set_permissions", "update_type"}
    assert {method for _, method in methods(LISTS)} >= {"search", "search_types", "list_active"}
    assert PERIODS
    assert {str(one) for one in MAPS} == DIGITS_ALLOWED | {
        "memberships.set_balance visits",
        "services.create_with_team team_members",
        "services.create_with_team bills_of_materials",
        "services.link_team_members team_members",
        "services.link_team_members bills_of_materials",
    }


@pytest.mark.parametrize("parameter", ONE, ids=str)
def test_an_id_is_a_positive_int(parameter: Parameter) -> None:
    """Whatever it identifies, and before anything is sent."""
    for value, error_type, message in WRONG:
        if value == 0 and value is not False and str(parameter) in ZERO_ALLOWED:
            continue
        error = misuse(parameter.call(value), error_type=error_type)
        assert str(error).replace(" or 0", "") == message.format(parameter.name)


def test_zero_is_sent_where_it_is_documented(altegio_fake: FakeAltegio) -> None:
    """It means no user account."""
    payloads: dict[str, Any] = {
        "get_team_member": {"id": 8},
        "get_team_member_list": [],
        "update_team_member": {"id": 8},
    }
    for operation, payload in payloads.items():
        altegio_fake.on(operation, returns=payload)

    run(altegio_fake, lambda api: api.team_members.update(7, 8, user_id=0))
    assert altegio_fake.requests.operations == [*payloads]
    assert [one.body for one in altegio_fake.requests] == [None, None, {"user_id": 0}]


@pytest.mark.parametrize("parameter", MANY, ids=str)
def test_each_of_several_ids_is_a_positive_int(parameter: Parameter) -> None:
    """Also after valid ones."""
    for value, error_type, message in WRONG:
        error = misuse(parameter.call([3, value]), error_type=error_type)
        assert str(error) == message.format(parameter.name)
    for value in (5, "12", b"12"):
        error = misuse(parameter.call(value), error_type=TypeError)
        assert str(error) == f"{parameter.name}: expected an iterable of int, got {type(value).__name__}"


@pytest.mark.parametrize("parameter", MAPS, ids=str)
def test_a_key_that_is_an_id_is_a_positive_int(parameter: Parameter) -> None:
    """Also after valid ones; digits are accepted where the type allows them, as keys of JSON objects."""
    takes_digits = str(parameter) in DIGITS_ALLOWED
    for value, error_type, message in WRONG:
        if takes_digits and isinstance(value, str):
            continue
        error = misuse(parameter.call({3: entry_of(parameter), value: entry_of(parameter)}), error_type=error_type)
        assert str(error) == message.format(f"{parameter.name}: the key")


def entry_of(parameter: Parameter) -> object:
    """A valid value of a mapping."""
    return dt.timedelta(hours=1) if parameter.name == "team_members" else 1


@pytest.mark.parametrize(("helper", "method"), methods(CHANGES))
def test_nothing_to_change_is_a_value_error(helper: str, method: str) -> None:
    """The message states it; nothing is sent, nothing is read."""
    error = misuse(call_of(helper, method), error_type=ValueError)

    assert str(error).startswith("there is nothing to change")


@pytest.mark.parametrize(("helper", "method"), methods(LISTS))
def test_paged_lists_are_iterators_with_pages(helper: str, method: str) -> None:
    """Never one page only; unpaged results may be lists."""
    function = own_methods(helper)[method]
    document = inspect.getdoc(function) or ""
    pagings = [PAGING[address.rsplit("/", 1)[1]] for address in re.findall(r"https://\S+", document)]
    paged = any(paging is not None and (paging.page or paging.cursor) for paging in pagings)
    if f"{helper}.{method}" in ONE_PAGE:
        assert "api.paginate(" in document
    else:
        assert str(inspect.signature(function).return_annotation).startswith("Paginator[") is paged
        assert inspect.iscoroutinefunction(function) is not paged


@pytest.mark.parametrize(("helper", "method"), PERIODS)
def test_a_period_does_not_run_backwards(helper: str, method: str) -> None:
    """The server would return an empty list."""
    passed: dict[str, object] = {"start": dt.date(2026, 12, 2), "end": dt.date(2026, 12, 1)}
    error = misuse(call_of(helper, method, **passed, **REQUIRED.get(f"{helper}.{method}", {})), error_type=ValueError)

    assert str(error) == "end is before start: 2026-12-01 < 2026-12-02"


@pytest.mark.parametrize(("helper", "method"), PERIODS)
def test_a_period_may_be_one_day(helper: str, method: str, altegio_fake: FakeAltegio) -> None:
    """Both ends are counted in."""
    day = dt.date(2026, 12, 1)
    altegio_fake.fail_next(status=422)
    passed: dict[str, object] = {"start": day, "end": day, **REQUIRED.get(f"{helper}.{method}", {})}

    with pytest.raises(ValidationError):
        run(altegio_fake, call_of(helper, method, **passed))
    (sent,) = altegio_fake.requests
    assert "2026-12-01" in str((sent.path, sent.query, sent.body))


async def of_one(thing_id: int, other_id: int | None = None, *, user_id: IdOrZero | None = None) -> object:
    """A function in place of a helper."""
    return thing_id, other_id, user_id


def of_many(thing_ids: Any, more_ids: Any = None) -> object:
    """A function in place of a helper that iterates twice."""
    return list(thing_ids), list(thing_ids), more_ids


of_many.__annotations__ = {"thing_ids": "Iterable[int]", "more_ids": "Iterable[int] | None"}


def test_ids_reach_the_helper_as_they_are() -> None:
    """By position or by name, and None where it is the default."""
    checked = validate_ids_of(of_one)

    assert asyncio.run(checked(1)) == (1, None, None)
    assert asyncio.run(checked(1, 2, user_id=0)) == (1, 2, 0)
    assert asyncio.run(checked(other_id=None, thing_id=3)) == (3, None, None)
    assert inspect.iscoroutinefunction(checked)
    assert inspect.signature(checked) == inspect.signature(of_one)


@pytest.mark.parametrize(
    ("args", "named", "error_type", "message"),
    [
        ((0,), {}, ValueError, "^thing_id must be a positive ID: 0$"),
        ((None,), {}, TypeError, "^thing_id: expected int, got NoneType$"),
        ((1, -2), {}, ValueError, "^other_id must be a positive ID: -2$"),
        ((1,), {"other_id": -1}, ValueError, "^other_id must be a positive ID: -1$"),
        ((1,), {"user_id": -1}, ValueError, "^user_id must be a positive ID or 0: -1$"),
        ((1,), {"user_id": False}, TypeError, "^user_id: expected int, got bool$"),
        ((1, 2, 3), {}, TypeError, "positional argument"),
        ((), {}, TypeError, "thing_id"),
    ],
)
def test_wrong_ids_do_not_reach_it(
    args: tuple[object, ...], named: dict[str, object], error_type: type[Exception], message: str
) -> None:
    """By position or by name; None only where it is the default."""
    checked: Any = validate_ids_of(of_one)

    with pytest.raises(error_type, match=message):
        asyncio.run(checked(*args, **named))


def test_ids_are_read_once() -> None:
    """A generator of IDs is checked, and can still be read."""
    checked: Any = validate_ids_of(of_many)

    assert checked(one for one in (2, 1)) == ([2, 1], [2, 1], None)
    assert checked([1], more_ids={5}) == ([1], [1], [5])


def test_functions_without_ids_are_not_wrapped() -> None:
    """No call becomes slower without need."""

    def plain(api_id: str, gender_id: str, text: str) -> None:
        """A function in place of a helper without IDs."""

    assert validate_ids_of(plain) is plain


def test_an_id() -> None:
    """The smallest one, and a list of them."""
    assert validate_id("x", 1) == 1
    assert validate_id("x", 0, minimum=0) == 0
    assert validate_ids("x", iter([1, 2])) == [1, 2]


def test_calls_are_valid_with_valid_ids(altegio_fake: FakeAltegio) -> None:
    """A check that the tests above fail for the named reason: with valid IDs such a call is sent."""
    operation = "get_client_account_list_by_location_and_client"
    altegio_fake.on(operation, returns=[])
    run(altegio_fake, call_of("deposits", "accounts"))
    assert [one.path for one in altegio_fake.requests] == [path_of(operation, 1, 1)]
