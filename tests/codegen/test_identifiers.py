"""Which names a package can have: each impossible one is reported in one line, and no other one is."""

from __future__ import annotations

import copy

import pytest

from custom.tools.description.normalising import normalise
from custom.tools.names.identifiers import is_name, misnamed
from custom.tools.names.lock import Lock
from custom.tools.names.members import name_members
from custom.tools.names.models import name_models
from tests.doubles.descriptions import STRING, Node, arr, description, obj, one, op, parameter, query, response

ADVICE = "give it another name in openapi/names.lock"
NO_NAME = f"which is no name in Python of at most 100 ASCII characters; {ADVICE}"
NO_FILE = f"which is a device on Windows, not a file; {ADVICE}"
OURS = f"which is a hand-written part of the client; {ADVICE}"
LONG = "a" * 100


def _misnamed(raw: Node, **locked: str) -> list[str]:
    """What is reported of a description under a lock; its keys are ``kind place``."""
    lock = Lock({(kind, place): name for key, name in locked.items() for kind, _, place in [key.partition(" ")]})
    document = normalise(copy.deepcopy(raw))
    name_models(document, lock)
    name_members(document, lock)
    return list(misnamed(document))


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a", True),
        ("match", True),
        ("a1_b", True),
        (LONG, True),
        (f"{LONG}a", False),
        ("", False),
        ("1a", False),
        ("a b", False),
        ("class", False),
        ("_a", False),
        ("имя", False),
    ],
)
def test_names(text: str, fits: bool) -> None:
    """A name is a public name in Python, of at most 100 ASCII characters."""
    assert is_name(text) is fits


@pytest.mark.parametrize(
    ("operation", "name", "problem"),
    [
        ("getThing", None, None),
        ("💥", "explode", None),
        ("__init__", "initialise", None),
        ("call", "field_call", None),
        ("call", "with_response", f"becomes 'with_response', which every group has; {ADVICE}"),
        ("call", "mro", f"becomes 'mro', which every group has; {ADVICE}"),
        ("call", "_call", f"becomes '_call', {NO_NAME}"),
        ("call", "Call", f"becomes 'Call', {NO_NAME}"),
        ("💥", None, f"becomes 'field_', {NO_NAME}"),
        ("__", None, f"becomes 'field_', {NO_NAME}"),
        ("__init__", None, f"becomes 'field_init', {NO_NAME}"),
    ],
)
def test_methods(operation: str, name: str | None, problem: str | None) -> None:
    """The lock helps where the rule finds no name; a name that every group has is reported."""
    locked = {f"method {operation}": name} if name else {}
    found = _misnamed(one(op(operation)), **locked)
    assert found == ([f"GET /things: the operationId {operation!r} {problem}"] if problem else [])


def test_methods_of_one_name() -> None:
    """Each one after the first is reported with the first; names that are impossible come before."""
    raw = description(*((f"GET /{name}", op(name)) for name in ("a", "b", "c")))
    locked = {f"method {name}": "same" for name in ("a", "b", "c")}
    assert _misnamed(raw, **locked) == [
        f"GET /b: the operationId 'b' becomes 'same', as that of GET /a does; {ADVICE}",
        f"GET /c: the operationId 'c' becomes 'same', as that of GET /a does; {ADVICE}",
    ]


def test_long_names_are_shown_in_part() -> None:
    """A line stays short, however long the name is."""
    path = f"/{'p' * 99}"
    (line,) = _misnamed(one(op(f"{LONG}a"), f"GET {path}q"))
    assert line == f"GET {path}: the operationId {LONG!r}... becomes {LONG!r}..., {NO_NAME}"
    assert _misnamed(one(op(LONG))) == []
    (line,) = _misnamed(one(op(LONG)), **{f"method {LONG}": "mro"})
    assert line == f"GET /things: the operationId {LONG!r} becomes 'mro', which every group has; {ADVICE}"


@pytest.mark.parametrize(
    ("wire", "name", "problem"),
    [
        ("page", None, None),
        ("1", None, None),
        ("a_field_", None, None),
        ("💥", "bang", None),
        ("💥", None, f"becomes 'field_', {NO_NAME}"),
        ("page", "_page", f"becomes '_page', {NO_NAME}"),
        (f"{LONG}a", None, f"becomes {LONG!r}..., {NO_NAME}"),
    ],
)
def test_arguments_and_fields(wire: str, name: str | None, problem: str | None) -> None:
    """Arguments and fields with an impossible name are reported with their place."""
    shown = repr(wire) if len(wire) <= 100 else f"{wire[:100]!r}..."
    locked = {f"argument call query {wire}": name} if name else {}
    found = _misnamed(one(op("call", query(wire))), **locked)
    assert found == ([f"GET /things: the parameter {shown} {problem}"] if problem else [])
    locked = {f"field CallResult.{wire}": name} if name else {}
    found = _misnamed(one(op("call", returns=obj(**{wire: STRING}))), **locked)
    assert found == ([f"CallResult: the field {shown} {problem}"] if problem else [])


def test_cookies_are_no_arguments() -> None:
    """They need no name."""
    assert _misnamed(one(op("call", parameter("cookie", "💥")))) == []


@pytest.mark.parametrize(
    ("tag", "name", "problem"),
    [
        ("Things", None, None),
        ("💥", "bangs", None),
        ("com", None, None),
        ("com0", None, None),
        ("com10", None, None),
        ("Things", "Things", f"becomes 'Things', {NO_NAME}"),
        ("Things", "_things", f"becomes '_things', {NO_NAME}"),
        ("💥", None, f"becomes 'tag', {NO_NAME}"),
        ("a" * 96, None, f"becomes {'a' * 96!r}, {NO_NAME}"),
        *((name, None, f"becomes {name!r}, {NO_FILE}") for name in ("con", "prn", "aux", "nul")),
        *((name, None, f"becomes {name!r}, {NO_FILE}") for name in ("com1", "com9", "lpt1", "lpt9")),
        ("Request", None, f"becomes 'request', {OURS}"),
        ("base url", None, f"becomes 'base_url', {OURS}"),
        ("aclose", None, f"becomes 'aclose', {OURS}"),
        ("money", None, f"becomes 'money', {OURS}"),
        ("locations", None, None),
    ],
)
def test_groups(tag: str, name: str | None, problem: str | None) -> None:
    """A group is an attribute of the client, a file, and with ``Group`` appended a class."""
    found = _misnamed(one(op("call", tags=[tag])), **({"group call": name} if name else {}))
    assert found == ([f"the tag {tag!r} {problem}"] if problem else [])


def test_groups_of_one_class() -> None:
    """Two names with one class name are reported; several tags with one group are not."""
    raw = description(
        ("GET /a", op("a", tags=["a_1b"])),
        ("GET /b", op("b", tags=["a1b"])),
        ("GET /c", op("c", tags=["C"])),
        ("GET /d", op("d", tags=["D"])),
    )
    locked = {"group a": "a_1b", "group b": "a1b", "group c": "same", "group d": "same"}
    assert _misnamed(raw, **locked) == [f"the tag 'a1b' becomes 'a1b', whose class would be that of 'a_1b'; {ADVICE}"]


USED_BY_MODULES = (
    *("Any", "Decimal", "FileInput", "Group", "Iterable", "Literal", "Mapping", "Model", "Number", "Operation"),
    *("OptionalNumber", "Paging", "Response", "Sequence", "TYPE_CHECKING"),
)


@pytest.mark.parametrize("name", [*USED_BY_MODULES, "thing", "_Thing", "Class_", f"A{LONG}"])
def test_models_without_a_name_of_a_class(name: str) -> None:
    """A model needs the name of a class, and not one that the package uses otherwise."""
    shown = repr(name) if len(name) <= 100 else f"{name[:100]!r}..."
    found = _misnamed(one(op("call", returns=obj(a=STRING))), **{"model call answer": name})
    assert found == [f"the model {shown} is not a valid class name; {ADVICE}"]


def test_models_that_would_be_one_file() -> None:
    """A model is a file; some names are devices on Windows, and case is often ignored."""
    raw = one(op("call", returns=obj(a=obj(x=STRING), b=obj(y=STRING), c=obj(z=STRING))))
    names = {"model CallResult.a": "Con", "model CallResult.b": "HTTPThing", "model CallResult.c": "HttpThing"}
    assert _misnamed(raw, **names) == [
        f"the model Con would be con.py, {NO_FILE}",
        f"the models HTTPThing and HttpThing would be the same file, http_thing.py; {ADVICE}",
    ]


def test_what_has_no_model_has_no_name() -> None:
    """Errors need no names; what follows them in the description is still checked."""
    refusal = response(obj(**{"💥": STRING}))
    raw = one(op("call", returns=obj(rows=arr(obj(**{"+": STRING})))))
    raw["paths"]["/things"]["get"]["responses"]["404"] = refusal
    assert _misnamed(raw) == [f"CallResultRow: the field '+' becomes 'field_', {NO_NAME}"]
