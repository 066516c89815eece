"""Integers in requests: bools and floats are refused, and so is a negative ID in a path."""

from __future__ import annotations

import re
from typing import Any

import pytest

from altegio_client.codec import ANY, INT, Choice, Code, Date, Links, List, Many, Map, Spec
from altegio_client.codec.errors import InvalidValue
from altegio_client.models import AppointmentCreate, Client
from altegio_client.operation import Request
from tests.doubles.addresses import OPERATIONS, path_of

NO_BOOL = "expected int, got bool; where 1 and 0 mean yes and no, send 1 or 0"
NO_ID = "expected int, got bool"
"""Without the advice: 1 as an ID would address a foreign object."""
WITH_IDS = [
    (name, number)
    for name, operation in OPERATIONS.items()
    for number, (_, _, spec) in enumerate(operation.path_params)
    if spec is INT
]


class ID(int):
    """A subclass of int, as some applications use for IDs."""


def value_for(spec: Spec) -> Any:
    """A valid value of a path parameter."""
    if isinstance(spec, Date):
        return "2026-09-21"
    return spec.values[0] if isinstance(spec, Choice) else 1 if spec is INT else "client"


def request(name: str, *path: Any, body: Any = None, **query: Any) -> Request:
    """The request of an operation; nothing is sent."""
    operation = OPERATIONS[name]
    assert query.keys() <= {argument for argument, _, _ in operation.query_params}
    values = [query.get(argument) for argument, _, _ in operation.query_params]
    return operation.request(path, values, body, [None for _ in operation.header_params])


def test_there_are_ids_in_paths() -> None:
    """A check that the next test tests something: nearly every path has one."""
    assert len({name for name, _ in WITH_IDS}) > 200


@pytest.mark.parametrize(("name", "number"), WITH_IDS)
def test_an_id_in_a_path(name: str, number: int) -> None:
    """A bool, a float and a negative number are refused with the argument's name, in any operation."""
    operation = OPERATIONS[name]
    path = [value_for(spec) for _, _, spec in operation.path_params]
    place = f"{operation.id} {operation.path_params[number][0]}"
    for value, error, message in (
        (True, TypeError, NO_ID),
        (False, TypeError, NO_ID),
        (2.0, TypeError, "expected int, got float"),
        ("5", TypeError, "expected int, got str"),
        (-5, ValueError, "-5 is no ID; an ID is 0 or greater"),
    ):
        path[number] = value
        with pytest.raises(error, match=f"^{re.escape(f'{place}: {message}')}$"):
            operation.request(path)


def test_zero_may_mean_none_or_any() -> None:
    """It is accepted in paths, queries and bodies."""
    assert request("get_product", 1, 0).path == path_of("get_product", 1, 0)
    assert request("get_appointment_list", 1, team_member_id=0).query == [("team_member_id", "0")]
    assert request("create_appointment", 1, body={"staff_id": 0}).body == {"staff_id": 0}


def test_negative_numbers_elsewhere() -> None:
    """Only an ID in a path must not be negative: an attendance of -1 is a no-show."""
    assert request("create_appointment", 1, body={"attendance": -1, "staff_id": -1}).body["attendance"] == -1
    assert request("get_appointment_list", 1, team_member_id=-1).query == [("team_member_id", "-1")]


def test_a_subclass_of_int() -> None:
    """It is sent as a number."""
    sent = request("get_product", ID(1), ID(2))
    assert sent.path == path_of("get_product", 1, 2)
    (staff,) = request("create_appointment", 1, body={"staff_id": ID(3)}).body.values()
    assert type(staff) is int


@pytest.mark.parametrize(
    ("name", "query", "message"),
    [
        ("get_location_list", {"my": True}, f"get_location_list my: {NO_BOOL}"),
        ("get_location_list", {"my": 2.0}, "get_location_list my: expected int, got float"),
        ("get_appointment_list", {"page": False}, f"get_appointment_list page: {NO_BOOL}"),
        ("get_appointment_list", {"page": 2.0}, "get_appointment_list page: expected int, got float"),
        (
            "get_team_member_schedule_list",
            {"staff_ids": [7, True]},
            f"get_team_member_schedule_list staff_ids[1]: {NO_ID}",
        ),
    ],
)
def test_in_a_query(name: str, query: dict[str, Any], message: str) -> None:
    """A flag is 1 or 0 there, and the error states it."""
    path = [value_for(spec) for _, _, spec in OPERATIONS[name].path_params]
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        request(name, *path, **query)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"staff_id": True}, f"staff_id: {NO_ID}"),
        ({"services": [{"id": 1}, {"id": False}]}, f"services[1].id: {NO_ID}"),
        ({"attendance": True}, f"attendance: {NO_BOOL}"),
    ],
)
def test_in_a_body(body: Any, message: str) -> None:
    """In a mapping, nested or not; the advice is shown where the value is no ID."""
    with pytest.raises(TypeError, match=f"^{re.escape(f'create_appointment body.{message}')}$"):
        request("create_appointment", 1, body=body)


def test_in_a_model() -> None:
    """In a model that is changed in place."""
    body = AppointmentCreate.from_dict({"services": []})
    with pytest.raises(TypeError, match=f"^{re.escape(f'AppointmentCreate.staff_id: {NO_ID}')}$"):
        body.staff_id = True
    with pytest.raises(TypeError, match=f"^{re.escape(f'AppointmentCreate.attendance: {NO_BOOL}')}$"):
        body.attendance = True
    assert body.to_dict() == {"services": []}


@pytest.mark.parametrize("place", ["id", "ids", "a body.id", "A.staff_id", "a ids[1]", "a body.staff_ids[0][1]"])
def test_no_advice_for_an_id(place: str) -> None:
    """Following it would send a request about a foreign object."""
    assert str(InvalidValue("no int", unless_id="; send 1").public(place)) == f"{place}: no int"


@pytest.mark.parametrize("place", ["paid", "a void", "body.identity", "a ids['7']", "a body.id.attendance"])
def test_advice_elsewhere(place: str) -> None:
    """A field whose name only looks like that of an ID gets the advice."""
    assert str(InvalidValue("no int", unless_id="; send 1").public(place)) == f"{place}: no int; send 1"


@pytest.mark.parametrize("spec", [INT, Code("Gender"), Choice(0, 1), List(INT), Many(INT)])
def test_every_type_of_integers(spec: Spec) -> None:
    """Neither a bool nor a float is one of its values."""
    for value in (True, 2.0):
        argument = [value] if isinstance(spec, List | Many) else value
        with pytest.raises(InvalidValue, match=f"^expected int, got {type(value).__name__}"):
            spec.params(argument) if isinstance(spec, Many) else spec.encode(argument)


@pytest.mark.parametrize("spec", [Map(ANY), Map(INT), Links(INT), ANY])
def test_keys_of_maps(spec: Spec) -> None:
    """A key is a text or an int such as an ID; True would become the text "True", or the ID 1."""
    assert spec.encode({1: 5, "2": 6, ID(3): 7}) == {"1": 5, "2": 6, "3": 7}
    for key in (True, False, 2.0, None):
        with pytest.raises(InvalidValue, match=f"^keys are str or int, not {type(key).__name__}$"):
            spec.encode({1: 5, key: 6} if key is not True else {key: 6})


def test_keys_of_objects() -> None:
    """An object with documented fields has texts as keys, in bodies and among the undocumented fields."""
    keys: list[Any] = [1, True, None]
    for key in keys:
        with pytest.raises(TypeError, match=f"^create_appointment body: keys are str, not {type(key).__name__}$"):
            request("create_appointment", 1, body={"staff_id": 1, key: 2})
        with pytest.raises(TypeError, match=f"^Client.extra: keys are str, not {type(key).__name__}$"):
            Client.from_dict({}).extra[key] = 1


@pytest.mark.parametrize("text", ["1_000", "1_0.0", "0x10", "ten", "", "1.5"])
def test_texts_that_are_no_integers(text: str) -> None:
    """They are read unchanged, so that no digit is invented; Python itself would read 1_000."""
    assert INT.decode(text) == text
    assert Map(INT).decode({"a": text}) == {"a": text}
