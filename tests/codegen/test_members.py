"""The names of groups, methods, arguments and fields, and which enumeration a value has."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from custom.tools.description.document import Document
from custom.tools.description.normalising import normalise
from custom.tools.names.lock import Lock
from custom.tools.names.members import name_members
from custom.tools.names.models import name_models
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, description, obj, one, op, parameter, query

CODE: Node = {**INTEGER, "x-code": "Code"}
CODES: Node = {"x-codes": {"Code": {"members": {"ONE": 1}}, "Other": {"members": {"ONE": 1}}}}


def _named(raw: Node, **locked: str) -> tuple[Document, Lock]:
    """A description with its names, and the lock after it; the keys are ``kind place``."""
    lock = Lock({(kind, place): name for key, name in locked.items() for kind, _, place in [key.partition(" ")]})
    document = normalise(copy.deepcopy(raw))
    name_models(document, lock)
    name_members(document, lock)
    return document, lock


def _used(lock: Lock, kind: str) -> dict[str, str]:
    return {place: name for (one, place), name in lock.used.items() if one == kind}


def _arguments(*parameters: Node, at: str = "GET /things", **locked: str) -> list[str]:
    """The names of the parameters of an operation, in their order."""
    document, _ = _named(one(op("call", *parameters), at), **locked)
    (operation,) = document.operations()
    return [p["x-python-name"] for p in operation.parameters]


def test_methods() -> None:
    """The name of a method is that of the lock, or the operationId in snake case."""
    document, lock = _named(description(("GET /a", op("getA")), ("GET /b", op("getB"))), **{"method getB": "fetch_b"})
    assert [one.node["x-method"] for one in document.operations()] == ["get_a", "fetch_b"]
    assert _used(lock, "method") == {"getA": "get_a", "getB": "fetch_b"}


def test_groups() -> None:
    """From the lock; a new operation joins the usual group of its first tag; without any the tag is the group."""
    tagged = {"a": "Things", "b": "Things", "c": "Things", "d": "Things", "e": "Others"}
    entries = [(f"GET /{name}", op(name, tags=[tag, "Second"])) for name, tag in tagged.items()]
    raw = description(*entries, ("GET /f", op("f", tags=[])))
    document, lock = _named(raw, **{"group a": "zeta", "group b": "alpha", "group c": "alpha"})
    assert [one.node.get("x-group") for one in document.operations()] == [
        *("zeta", "alpha", "alpha", "alpha", "others", None),
    ]
    assert _used(lock, "group") == {"a": "zeta", "b": "alpha", "c": "alpha", "d": "alpha", "e": "others"}


def test_groups_with_as_many_operations() -> None:
    """With equal counts the choice does not depend on the order of the description."""
    entries = [(f"GET /{name}", op(name)) for name in ("a", "b", "c")]
    for order in (entries, entries[::-1]):
        document, _ = _named(description(*order), **{"group a": "alpha", "group b": "beta"})
        assert {one.id: one.node["x-group"] for one in document.operations()}["c"] == "beta"


def test_replacements() -> None:
    """An operation is shown as its call; any other text stays, and so does one without a group."""
    raw = description(
        ("GET /a", op("a") | {"x-replacement": "getB"}),
        ("GET /b", op("getB") | {"x-replacement": "the events of API v2"}),
        ("GET /c", op("c") | {"x-replacement": "d"}),
        ("GET /d", op("d", tags=[])),
    )
    document, _ = _named(raw)
    assert [one.node.get("x-replacement") for one in document.operations()] == [
        *("api.things.get_b", "the events of API v2", "d", None),
    ]


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        *((name, f"{name}_query") for name in ("body", "result", "cast", "dt")),
        *((name, f"{name}_") for name in ("self", "list", "dict", "str", "int", "float", "bool", "class")),
    ],
)
def test_arguments_leave_names_to_methods(name: str, argument: str) -> None:
    """An argument never has a name that a method or Python uses."""
    assert _arguments(query(name)) == [argument]


@pytest.mark.parametrize(
    "name",
    [
        *("from_dict", "to_dict", "to_json", "keys", "extra", "field"),
        *("list", "dict", "str", "int", "float", "bool", "dt", "class"),
    ],
)
def test_fields_leave_names_to_models(name: str) -> None:
    """A field never has a name that a model, its module or Python uses."""
    document, _ = _named(one(op("call", returns=obj(**{name: STRING}))))
    assert document.root["components"]["schemas"]["CallResult"]["x-fields"] == {name: f"{name}_"}


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        ([query("id"), parameter("header", "id"), query("id[]")], ["id", "id_header", "id_query"]),
        ([query("id"), query("id[]"), query("Id")], ["id", "id_query", "id_2"]),
        ([query("id"), query("id[]"), query("Id"), query("ID")], ["id", "id_query", "id_2", "id_3"]),
        ([query("x") | {"x-python-name": "y"}, query("y")], ["y", "y_query"]),
        ([parameter("header", "X-Request-Id")], ["x_request_id"]),
        ([query("ids[]")], ["ids"]),
        ([query("1")], ["field_1"]),
    ],
)
def test_arguments_of_one_name(parameters: list[Node], names: list[str]) -> None:
    """The first one has it; the others get their location or a number appended."""
    assert _arguments(*parameters) == names


def test_names_of_the_lock_come_first() -> None:
    """A new argument yields to locked names, even of later arguments, in the path or in the query."""
    parameters = [query("page"), query("id"), query("p"), parameter("path", "thing")]
    names = _arguments(
        *parameters, at="GET /things/{thing}", **{"argument call path 1": "id", "argument call query p": "page"}
    )
    assert names == ["page", "page_query", "id_query", "id"]
    assert _arguments(query("thing"), parameters[3], at="GET /things/{thing}") == ["thing_query", "thing"]
    names = _arguments(
        query("thing"), parameters[3], at="GET /things/{thing}", **{"argument call query thing": "thing"}
    )
    assert names == ["thing", "thing_path"]


def test_the_argument_for_everything() -> None:
    """No parameter has the name of the argument that asks for everything."""
    document, _ = _named(one(op("call", query("everyone")) | {"x-unfiltered": "everyone"}))
    (operation,) = document.operations()
    assert operation.parameters[0]["x-python-name"] == "everyone_query"


def test_positions_of_the_path() -> None:
    """Path arguments are numbered from 1 in the order of the path, in the lock, too."""
    raw = one(op("call", parameter("path", "b"), query("q"), parameter("path", "a")), "GET /things/{a}/{b}")
    document, lock = _named(raw)
    (operation,) = document.operations()
    assert {p["name"]: p.get("x-position") for p in operation.parameters} == {"a": 1, "b": 2, "q": None}
    assert _used(lock, "argument") == {"call path 1": "a", "call path 2": "b", "call query q": "q"}


def test_fields_of_one_name() -> None:
    """A field whose wire name is valid keeps it; the others get a suffix, in a fixed order."""
    wires = ["size-x", "Size_x", "size_x", "size x", "SIZE_X"]
    document, lock = _named(one(op("call", returns=obj(**dict.fromkeys(wires, STRING)))))
    names = document.root["components"]["schemas"]["CallResult"]["x-fields"]
    assert names == {
        "size_x": "size_x",
        "SIZE_X": "size_x_",
        "Size_x": "size_x_2",
        "size x": "size_x_3",
        "size-x": "size_x_4",
    }
    assert list(names) == wires
    assert _used(lock, "field")['CallResult."size x"'] == "size_x_3"


@pytest.mark.parametrize(
    ("schema", "place", "way"),
    [
        (INTEGER, "", ()),
        ({"type": ["integer", "null"]}, "", ()),
        (arr(INTEGER), "[]", ("items",)),
        (arr(arr(INTEGER)), "[][]", ("items", "items")),
        ({"type": "object", "additionalProperties": INTEGER}, ".*", ("additionalProperties",)),
        ({"anyOf": [STRING, INTEGER]}, "|1", ("anyOf", 1)),
        ({"oneOf": [INTEGER, STRING]}, "|0", ("oneOf", 0)),
    ],
)
def test_enumerations_of_fields(schema: Node, place: str, way: tuple[str | int, ...]) -> None:
    """A field, or the values in it, has the enumeration of the lock, and the lock stores it."""
    raw = one(op("call", returns=obj(a=schema)), **CODES)
    document, lock = _named(raw, **{f"enum CallResult.a{place}": "Code"})
    found: Any = document.root["components"]["schemas"]["CallResult"]["properties"]["a"]
    for part in way:
        found = found[part]
    assert found["x-code"] == "Code"
    assert _used(lock, "enum") == {f"CallResult.a{place}": "Code"}


@pytest.mark.parametrize(
    ("at", "path", "parameter_node", "place"),
    [
        ("GET /things/{id}", "id", parameter("path", "id", INTEGER), "call path 1"),
        ("GET /things", "kind", query("kind", INTEGER), "call query kind"),
        ("GET /things", "kinds", query("kinds[]", arr(INTEGER)), "call query kinds[]"),
        ("GET /things", "x", parameter("header", "X-Kind", INTEGER), "call header X-Kind"),
    ],
)
def test_enumerations_of_arguments(at: str, path: str, parameter_node: Node, place: str) -> None:
    """Like those of fields; for a list in the query it is that of each value."""
    document, lock = _named(one(op("call", parameter_node), at, **CODES), **{f"enum {place}": "Code"})
    (operation,) = document.operations()
    schema = operation.parameters[0]["schema"]
    assert schema.get("items", schema)["x-code"] == "Code"
    assert _used(lock, "enum") == {place: "Code"}


@pytest.mark.parametrize(
    ("schema", "locked", "code"),
    [
        (CODE, None, "Code"),
        (CODE, "Other", "Other"),
        (CODE, "Gone", "Code"),
        (INTEGER, "Gone", None),
        (STRING, "Kind", None),
        (INTEGER, None, None),
    ],
)
def test_which_enumeration(schema: Node, locked: str | None, code: str | None) -> None:
    """The one of the lock, if the description has it and the value is a number; else that of the description."""
    document, lock = _named(
        one(op("call", query("a", schema)), **CODES), **{"enum call query a": locked} if locked else {}
    )
    (operation,) = document.operations()
    assert operation.parameters[0]["schema"].get("x-code") == code
    assert _used(lock, "enum") == ({"call query a": code} if code else {})


def test_without_enumerations() -> None:
    """A description without enumerations takes none from the lock."""
    document, lock = _named(one(op("call", query("a", INTEGER))), **{"enum call query a": "Code"})
    (operation,) = document.operations()
    assert operation.parameters[0]["schema"] == INTEGER
    assert _used(lock, "enum") == {}


def test_constants() -> None:
    """The only text that a field holds, null aside; no number, no text with a blank, not one of several."""
    values: dict[str, list[Any]] = {"a": ["x"], "b": ["xyz", None], "c": ["x", "y"], "d": [1], "e": ["x y"], "f": []}
    fields = {name: {"enum": some} if some else STRING for name, some in values.items()}
    _, lock = _named(one(op("call", returns=obj(**fields))))
    assert _used(lock, "constant") == {"CallResult.a": "x", "CallResult.b": "xyz"}
