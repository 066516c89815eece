"""Names of the package are held by the lock, by place, whatever the description calls its components."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from custom.tools.__main__ import main
from custom.tools.description.document import OBSERVED
from custom.tools.description.normalising import normalise
from custom.tools.description.objects import step
from custom.tools.files import LOCK, SPEC
from custom.tools.names.lock import Lock, LockError, read_lock
from custom.tools.names.members import name_members
from custom.tools.names.models import name_models
from custom.tools.names.uniting import object_shape, shape, united
from custom.tools.package.public import calls, changes, models
from custom.tools.pipeline import prepare
from tests.doubles.descriptions import (
    INTEGER,
    NUMBER,
    STRING,
    Node,
    arr,
    description,
    envelope,
    obj,
    one,
    op,
    parameter,
    query,
)

SCHEMAS = "#/components/schemas/"
PERSON = obj(name=STRING, phone=STRING)
_TURNS = (("p", 1), ("q", -1))


def _named(raw: Node, **locked: str) -> tuple[dict[str, Node], Lock]:
    """The models of a description under a lock; its keys are places with ``_`` for a blank after the operation."""
    lock = Lock({("model", place): name for place, name in locked.items()})
    document = normalise(copy.deepcopy(raw))
    name_models(document, lock)
    name_members(document, lock)
    schemas: dict[str, Node] = document.root["components"]["schemas"]
    return schemas, lock


def _models(raw: Node, names: dict[str, str] | None = None) -> list[str]:
    return list(_named(raw, **(names or {}))[0])


def _again(lock: Lock) -> dict[str, str]:
    """The names of models of a run as the lock of the next one."""
    return {place: name for (kind, place), name in lock.used.items() if kind == "model"}


def _responses(**schemas: Node) -> Node:
    """A description with one operation for each response."""
    return description(*((f"GET /{name}", op(name, returns=schema)) for name, schema in schemas.items()))


def _arguments(raw: Node, lock: Lock | None = None) -> dict[str, str]:
    document = normalise(copy.deepcopy(raw))
    lock = lock or Lock()
    name_models(document, lock)
    name_members(document, lock)
    (operation,) = document.operations()
    return {p["name"]: p["x-python-name"] for p in operation.parameters}


def test_rules_of_new_names() -> None:
    """A new object is named by its operation and role, or by the enclosing model and the field."""
    inner = obj(owner=PERSON, guests=arr(PERSON), **{"sub-items": arr(obj(b=STRING))})
    raw = description(
        ("GET /a", op("get_thing", returns=envelope(inner))),
        ("POST /b", op("createThing", body=PERSON)),
        ("GET /c", op("get_list", returns=arr(PERSON))),
    )
    schemas, _ = _named(raw)
    assert {name: model["x-about"] for name, model in schemas.items()} == {
        "CreateThingBody": "The body of createThing",
        "GetListItem": "One of the items in the response of get_list",
        "GetThingResult": "The response of get_thing",
        "GetThingResultGuest": "One of `guests` of GetThingResult",
        "GetThingResultOwner": "The value of `owner` of GetThingResult",
        "GetThingResultSubitem": "One of `subitems` of GetThingResult",
    }


def test_names_of_all_places() -> None:
    """Bodies, responses, their meta, and objects in lists and maps get their names."""
    rows = arr(obj(a=STRING, inner=obj(b=STRING)))
    by_key: Node = {"type": "object", "additionalProperties": obj(c=STRING)}
    listed = {**envelope(rows), "properties": {**envelope(rows)["properties"], "meta": obj(count=INTEGER)}}
    raw = description(
        ("GET /a", op("get_a", returns=listed)),
        ("GET /b", op("get_b", returns=obj(rows=arr(arr(obj(d=STRING))), halls=by_key, categories=arr(PERSON)))),
        ("POST /c", op("add_c", body=arr(obj(e=STRING)), returns=by_key)),
        ("POST /d", op("add_d", body=obj(f=STRING, either={"oneOf": [obj(g=STRING), STRING]}))),
        ("GET /e", op("get_e", returns={**obj(h=STRING), "additionalProperties": obj(i=STRING)})),
    )
    schemas, lock = _named(raw)
    assert {name: model["x-about"] for name, model in schemas.items()} == {
        "AddCBody": "One of the items in the body of add_c",
        "AddCResult": "The response of add_c",
        "AddDBody": "The body of add_d",
        "AddDBodyEither0": "The value of `either0` of AddDBody",
        "GetAItem": "One of the items in the response of get_a",
        "GetAItemInner": "The value of `inner` of GetAItem",
        "GetAMeta": "The meta of get_a",
        "GetBResult": "The response of get_b",
        "GetBResultCategory": "One of `categories` of GetBResult",
        "GetBResultHall": "One of `halls` of GetBResult",
        "GetBResultRow": "One of `rows` of GetBResult",
        "GetEResult": "The response of get_e",
        "GetEResult2": "A value of GetEResult",
    }
    assert _again(lock).keys() == {
        *("get_a data[]", "get_a meta", "get_b answer", "add_c body[]", "add_c answer.*", "add_d body", "get_e answer"),
        *("GetAItem.inner", "GetBResult.rows[][]", "GetBResult.halls.*", "GetBResult.categories[]"),
        *("AddDBody.either|0", "GetEResult.*"),
    }


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({}, {"$ref": f"{SCHEMAS}CallResultA"}),
        ({"description": "What"}, {"allOf": [{"$ref": f"{SCHEMAS}CallResultA"}], "description": "What"}),
        ({"x-observed": True}, {"allOf": [{"$ref": f"{SCHEMAS}CallResultA"}], "x-observed": True}),
        ({"type": ["object", "null"]}, {"anyOf": [{"$ref": f"{SCHEMAS}CallResultA"}, {"type": "null"}]}),
        (
            {"type": ["object", "null"], "description": "What", "x-observed": True},
            {
                "anyOf": [{"$ref": f"{SCHEMAS}CallResultA"}, {"type": "null"}],
                "description": "What",
                "x-observed": True,
            },
        ),
    ],
)
def test_references(more: Node, field: Node) -> None:
    """The place keeps its text, whether it may be null, and that it was only observed."""
    schemas, _ = _named(_responses(call=obj(a={**obj(x=STRING), **more})))
    assert schemas["CallResult"]["properties"]["a"] == field


def test_what_a_shared_model_has() -> None:
    """Documented fields before observed ones; required by all; always present if so at any place."""
    seen = {**STRING, "x-observed": True}
    one_of = {**obj(["a", "b"], seen=seen, a=STRING, b=STRING), "x-always": ["b"], "description": "One"}
    other = {**obj(["b"], b=STRING, c=STRING, a=STRING), "x-always": ["a"], "description": "Other"}
    names = {"one_of answer": "Thing", "other answer": "Thing"}
    model = _named(_responses(one_of=one_of, other=other), **names)[0]["Thing"]
    assert list(model["properties"]) == ["a", "b", "c", "seen"]
    assert (model["required"], model["x-always"]) == (["b"], ["a", "b"])
    assert (model.get("description"), model["x-about"]) == (None, "The response of one_of")
    assert model["type"] == "object"
    alike = {**other, "description": "One"}
    del alike["required"], alike["x-always"], one_of["x-always"]
    model = _named(_responses(one_of=one_of, other=alike), **names)[0]["Thing"]
    assert (model["description"], model.keys() & {"required", "x-always", "x-about"}) == ("One", set())


def test_many_objects_at_one_place() -> None:
    """Each has its line in the lock, and so its name in the next run."""
    raw = one(op("call"))
    formats = [{**STRING, "format": f"f{number}"} for number in range(12)]
    raw["paths"]["/things"]["get"]["responses"] = {
        str(200 + number): {"description": "", "content": {"application/json": {"schema": obj(a=schema)}}}
        for number, schema in enumerate(formats)
    }
    schemas, lock = _named(raw)
    assert schemas.keys() == {"CallResult", *(f"CallResult{number}" for number in range(2, 13))}
    assert _again(lock).keys() == {"call answer", *(f"call answer#{number}" for number in range(2, 13))}
    renamed = {place: f"Thing{number}" for number, place in enumerate(_again(lock))}
    again, after = _named(raw, **renamed)
    assert again.keys() == {*renamed.values()}
    assert _again(after) == renamed


def test_the_lock_has_no_models_of_errors() -> None:
    """The lock has no models of errors: the package has one error for all of them."""
    raw = _responses(call=obj(a=STRING))
    refusal = {"description": "", "content": {"application/json": {"schema": obj(b=obj(c=STRING))}}}
    raw["paths"]["/call"]["get"]["responses"]["404"] = refusal
    schemas, lock = _named(raw)
    assert {name for name in schemas if "x-fields" in schemas[name]} == {"CallResult"}
    assert list(schemas) == ["CallError", "CallErrorB", "CallResult"]
    assert _again(lock) == {"call answer": "CallResult"}


def test_components_name_nothing() -> None:
    """The name of a component is not used; its text stays."""
    person = {**PERSON, "description": "Who is served"}
    raw = _responses(get_a={"$ref": f"{SCHEMAS}Client"}, get_b={"$ref": f"{SCHEMAS}Client"})
    raw["components"] = {"schemas": {"Client": person}}
    schemas, _ = _named(raw)
    assert list(schemas) == ["GetAResult", "GetBResult"]
    assert {model["description"] for model in schemas.values()} == {"Who is served"}


def test_model_is_about_itself() -> None:
    """A description beside a reference is about the field; that of the component is about the model."""
    raw = _responses(get_visit=obj(guest={"$ref": f"{SCHEMAS}Client", "description": "Who comes"}))
    raw["components"] = {"schemas": {"Client": {**PERSON, "description": "Who is served"}}}
    schemas, _ = _named(raw)
    assert schemas["GetVisitResultGuest"]["description"] == "Who is served"
    assert schemas["GetVisitResult"]["properties"]["guest"]["description"] == "Who comes"


def test_the_committed_lock_is_what_a_run_writes() -> None:
    """It has all names of the vendored descriptions, and no others, in its order."""
    lock = prepare(SPEC).lock
    assert lock.is_current()
    assert lock.text() == LOCK.read_text(encoding="utf-8")


def test_the_lock_names() -> None:
    """A place has the name of the lock, and its fields are named by the model."""
    raw = _responses(get_a=envelope(obj(owner=PERSON)), get_b=envelope(arr(obj(owner=PERSON))))
    names = {"get_a data": "Thing", "get_b data[]": "Thing", "Thing.owner": "Owner"}
    schemas, lock = _named(raw, **names)
    assert list(schemas) == ["Owner", "Thing"]
    assert _again(lock) == names
    assert lock.used["field", "Thing.owner"] == "owner"


def test_names_stay() -> None:
    """A second run with the lock of the first gives the same names, and so does another order."""
    raw = _responses(get_a=obj(owner=PERSON), get_b=arr(obj(owner=obj(x=INTEGER))), get_c=PERSON)
    schemas, lock = _named(raw)
    assert list(_named(raw, **_again(lock))[0].items()) == list(schemas.items())
    turned = {**raw, "paths": dict(reversed(raw["paths"].items()))}
    assert _named(turned)[0] == schemas


def test_unrelated_changes_rename_nothing() -> None:
    """A new field, a new operation, and a taken name leave all other names alone."""
    raw = _responses(get_a=obj(owner=PERSON), get_b=PERSON)
    _, lock = _named(raw)
    grown = _responses(
        a_first=obj(owner=PERSON),
        get_a=obj(guest=PERSON, owner=obj(name=STRING, phone=STRING, x=INTEGER)),
        get_b=PERSON,
    )
    _, after = _named(grown, **_again(lock))
    assert _again(lock).items() <= _again(after).items()
    assert _again(after)["get_a answer"] == "GetAResult"
    assert _again(after)["GetAResult.guest"] == "GetAResultGuest"


def test_taken_names() -> None:
    """A new place never takes a name of the lock or of an enumeration."""
    raw = _responses(get_thing=PERSON, get_other=obj(a=STRING))
    raw["x-codes"] = {"GetThingResult": {"description": "Codes", "members": {"MALE": 1}}}
    assert _models(raw, {"get_other answer": "GetThingResult2"}) == ["GetThingResult2", "GetThingResult3"]


def test_places_that_differ_in_what_they_leave_open() -> None:
    """What one place leaves open, another one states; both share the model."""
    poor, rich = obj(a=STRING, rows=arr({}), more={}), obj(a=STRING, rows=arr(obj(x=INTEGER)), more=INTEGER)
    names = {"poor answer": "Thing", "rich answer": "Thing"}
    schemas, lock = _named(_responses(poor=poor, rich=rich), **names)
    assert list(schemas) == ["Thing", "ThingRow"]
    assert schemas["Thing"]["properties"]["more"] == INTEGER
    assert lock.notes == []


def test_formats_that_contradict_each_other() -> None:
    """A day and a moment differ, so the places have two models; the types of other fields count as well."""
    day, moment = {**STRING, "format": "date"}, {**STRING, "format": "date-time"}
    names = {"a answer": "Thing", "b answer": "Thing"}
    assert len(_models(_responses(a=obj(at=day), b=obj(at=moment)), names)) == 2
    assert len(_models(_responses(a=obj(at=day), b=obj(at=day)), names)) == 1
    assert united(shape(day, lambda _: None), shape(moment, lambda _: None)) is None
    assert united(shape(day, lambda _: None), shape(day, lambda _: None)) == {"types": ["string"], "format": "date"}
    texts = {**obj(id=INTEGER), "additionalProperties": STRING}
    assert object_shape(texts, lambda _: None) == {".id": {"types": ["integer"]}, "*": {"types": ["string"]}}


def test_responses_with_other_fields_are_united() -> None:
    """A model that is read has the fields of all places; numbers, nulls and enum values are united."""
    first = obj(a=INTEGER, kind={**STRING, "enum": ["x", "y"]}, n={"type": ["string", "null"]})
    second = obj(a=NUMBER, kind={**STRING, "enum": ["y", "z"]}, n=STRING, more=INTEGER)
    schemas, _ = _named(_responses(one=first, two=second), **{"one answer": "Thing", "two answer": "Thing"})
    fields = schemas["Thing"]["properties"]
    assert (fields["a"]["type"], fields["more"]["type"]) == ("number", "integer")
    assert sorted(fields["kind"]["enum"]) == ["x", "y", "z"]
    assert fields["n"]["type"] == ["string", "null"]


def test_places_that_contradict_each_other_fall_apart() -> None:
    """The model of most places keeps the name; others and those around them get new ones, with a note."""
    good, bad = obj(owner=PERSON), obj(owner=obj(name=INTEGER, phone=STRING))
    names = {f"{n} answer": "Thing" for n in ("a", "b", "c")} | {"Thing.owner": "Owner"}
    schemas, lock = _named(_responses(a=bad, b=good, c=good), **names)
    assert list(schemas) == ["AResult", "AResultOwner", "Owner", "Thing"]
    assert schemas["AResult"]["properties"]["owner"] == {"$ref": f"{SCHEMAS}AResultOwner"}
    assert schemas["Thing"]["properties"]["owner"] == {"$ref": f"{SCHEMAS}Owner"}
    assert lock.notes == [
        "split: a answer contradicts b answer, so it is no longer Thing",
        "split: a answer.owner contradicts b answer.owner, so it is no longer Owner",
    ]
    assert "other name: model    a answer -> AResult, was Thing" in lock.changes()


@pytest.mark.parametrize(
    "other",
    [obj(["a"], a=STRING, b=STRING), obj(a=STRING), obj(a=STRING, b=STRING, c=STRING), obj(a=STRING, b=INTEGER)],
)
def test_bodies_share_a_model_only_when_they_are_the_same(other: Node) -> None:
    """What is sent has exactly the fields of its place, and requires what its place requires."""
    body = obj(a=STRING, b=STRING)
    raw = description(*((f"POST /{n}", op(n, body=schema)) for n, schema in (("p", body), ("q", body), ("r", other))))
    schemas, _ = _named(raw, **{f"{n} body": "Thing" for n in ("p", "q", "r")})
    assert list(schemas) == ["RBody", "Thing"]
    assert schemas["Thing"]["properties"] == body["properties"]


def test_bodies_that_require_the_same() -> None:
    """They share one model, with the same required fields."""
    raw = description(*((f"POST /{n}", op(n, body=obj(["b", "a"][::turn], a=STRING, b=STRING))) for n, turn in _TURNS))
    schemas, _ = _named(raw, **{f"{n} body": "Thing" for n, _ in _TURNS})
    assert {name: model["required"] for name, model in schemas.items()} == {"Thing": ["a", "b"]}


def test_two_responses_of_one_operation() -> None:
    """Two equal statuses are one place; the second of two different ones has a name of its own."""
    second: Node = {"description": "Created", "content": {"application/json": {"schema": obj(b=STRING)}}}
    raw = one(op("call", returns=obj(a=STRING)))
    raw["paths"]["/things"]["get"]["responses"]["201"] = second
    schemas, lock = _named(raw)
    assert len(schemas) == 1
    second["content"]["application/json"]["schema"] = obj(a=INTEGER)
    schemas, lock = _named(raw)
    assert list(schemas) == ["CallResult", "CallResult2"]
    assert _again(lock).keys() == {"call answer", "call answer#2"}
    assert _named(raw, **_again(lock))[0] == schemas


@pytest.mark.parametrize("size", [1, 2, 7])
def test_components_in_a_circle(size: int) -> None:
    """Components that refer to each other in a circle are one model each, under any name."""
    names = [f"C{number}" for number in range(size)]
    for prefix in ("", "schemas-"):
        links = {name: {"$ref": f"{SCHEMAS}{prefix}{name}"} for name in names}
        raw = _responses(get=links["C0"])
        raw["components"] = {"schemas": {prefix + name: obj(id=INTEGER, **links) for name in names}}
        schemas, lock = _named(raw)
        assert len(schemas) == size
        assert {("model", f"GetResult.{name}") for name in names} <= lock.used.keys()
        assert schemas["GetResult"]["properties"]["C0"] == {"$ref": f"{SCHEMAS}GetResult"}
        assert _named(raw, **_again(lock))[0] == schemas


def test_components_without_measure() -> None:
    """A diamond of many levels is not copied into each of its places."""
    levels = {f"L{n}": obj(a={"$ref": f"{SCHEMAS}L{n + 1}"}, b={"$ref": f"{SCHEMAS}L{n + 1}"}) for n in range(25)}
    raw = _responses(get={"$ref": f"{SCHEMAS}L0"})
    raw["components"] = {"schemas": {**levels, "L25": PERSON}}
    assert len(json.dumps(normalise(raw).root)) < 20_000_000


def test_a_circle_of_anything() -> None:
    """What leads back to itself without a field may be anything inside."""
    raw = _responses(get=obj(value={"$ref": f"{SCHEMAS}Value"}))
    raw["components"] = {"schemas": {"Value": {"anyOf": [STRING, arr({"$ref": f"{SCHEMAS}Value"})]}}}
    schemas, _ = _named(raw)
    assert schemas["GetResult"]["properties"]["value"]["anyOf"] == [
        STRING,
        arr({"anyOf": [STRING, arr({})]}),
    ]


def test_names_of_arguments() -> None:
    """New arguments are named after their parameters, distinct from each other and from names of a method."""
    at = "GET /things/{id}/{from}"
    parameters = [
        parameter("path", "id"),
        parameter("path", "from"),
        query("id"),
        query("self"),
        query("ids[]", arr({})),
    ]
    assert _arguments(one(op("call", *parameters[:2], *parameters[3:]), at)) == {
        "id": "id",
        "from": "from_",
        "self": "self_",
        "ids[]": "ids",
    }
    assert _arguments(one(op("call", parameters[1], parameter("path", "x_id"), query("x_id")), "GET /{from}/{x_id}"))


def test_path_arguments_are_known_by_their_place() -> None:
    """Another wire name in the path, or another order of the names, leaves the argument as it is."""
    locked = {("argument", "call path 1"): "location_id", ("argument", "call path 2"): "client_id"}
    for path, names in (
        ("/company/{location_id}/{client_id}", {"location_id": "location_id", "client_id": "client_id"}),
        ("/locations/{company_id}/clients/{id}", {"company_id": "location_id", "id": "client_id"}),
        ("/clients/{client_id}/of/{company_id}", {"company_id": "location_id", "client_id": "client_id"}),
        ("/clients/{client_id}/of/{location_id}", {"location_id": "location_id", "client_id": "client_id"}),
        ("/l/{a}/{b}/{c}", {"a": "location_id", "b": "client_id", "c": "c"}),
    ):
        wires = re.findall(r"{(\w+)}", path)
        raw = one(op("call", *(parameter("path", wire) for wire in wires)), f"GET {path}")
        lock = Lock(dict(locked))
        assert _arguments(raw, lock) == names, path
        assert locked.items() <= lock.used.items(), path


def test_names_of_fields() -> None:
    """Fields have the names of the lock; new ones yield to them, and to the names of a model."""
    raw = _responses(call=obj(**dict.fromkeys(("first-name", "firstName", "field", "to_dict", "1481", "a.b"), STRING)))
    lock = Lock({("model", "call answer"): "Thing", ("field", "Thing.firstName"): "first_name"})
    document = normalise(raw)
    name_models(document, lock)
    name_members(document, lock)
    assert document.root["components"]["schemas"]["Thing"]["x-fields"] == {
        "first-name": "first_name_",
        "firstName": "first_name",
        "field": "field_",
        "to_dict": "to_dict_",
        "1481": "field_1481",
        "a.b": "a_b",
    }
    assert lock.used["field", 'Thing."a.b"'] == "a_b"


def test_what_is_observed_stays_so() -> None:
    """A field that only a fact knows keeps its mark beside the reference to its model."""
    person = {**PERSON, OBSERVED: True, "description": "Who"}
    schemas, _ = _named(_responses(call=obj(seen=person, declared={**PERSON, "description": "Who"})))
    fields = schemas["CallResult"]["properties"]
    assert {name: field.get(OBSERVED) for name, field in fields.items()} == {"seen": True, "declared": None}


def test_enumerations_are_locked() -> None:
    """A value has the enumeration of the lock if the description has it, and a new one is stored."""
    kind = {**INTEGER, "x-code": "Kind"}
    raw = _responses(call=obj(kind=INTEGER, kinds=arr(kind), gone=INTEGER))
    raw["x-codes"] = {"Kind": {"description": "Kinds", "members": {"ONE": 1}}}
    raw["paths"]["/call"]["get"]["parameters"] = [query("kinds[]", arr(kind))]
    lock = Lock({("enum", "CallResult.kind"): "Kind", ("enum", "CallResult.gone"): "Unknown"})
    document = normalise(raw)
    name_models(document, lock)
    name_members(document, lock)
    fields = document.root["components"]["schemas"]["CallResult"]["properties"]
    assert (fields["kind"].get("x-code"), fields["gone"].get("x-code")) == ("Kind", None)
    assert {place for kind, place in lock.used if kind == "enum"} == {
        "CallResult.kind",
        "CallResult.kinds[]",
        "call query kinds[]",
    }


@pytest.mark.parametrize(
    "wire", ["id", "ids[]", "filter[is_approved]", "a b", "a.b", 'a"b', "a\nb", "x|0", ".*", "имя"]
)
def test_lock_is_read_as_it_is_written(wire: str, tmp_path: Path) -> None:
    """A lock reads back unchanged, whatever the wire names are."""
    lock = Lock()
    lock.use("method", "get_a", "get_a")
    lock.use("argument", f"get_a query {step(wire)}", "name")
    lock.use("field", f"Thing.{step(wire)}", "name_2")
    lock.use("model", f"Thing.{step(wire)}[].*|0", "Other")
    path = tmp_path / "names.lock"
    path.write_text(lock.text(), encoding="utf-8")
    assert read_lock(path).stored == lock.used


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("field A.b", "line 1: not `kind place -> name`: field A.b"),
        ("# note\nfield A.b -> not a name\n", "line 2: not `kind place -> name`"),
        ("thing A.b -> c", "line 1: not"),
        ("field A.b -> c\nfield A.b -> d", "line 2: the field of A.b is in an earlier line already"),
    ],
)
def test_broken_locks(text: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An invalid line, and a second line for a place, are named; nothing is generated."""
    path = tmp_path / "names.lock"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LockError, match=re.escape(message)):
        read_lock(path)
    assert main(["generate", "--output", str(tmp_path / "out"), "--names", str(path)]) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_order_of_the_lock(tmp_path: Path) -> None:
    """Operations come before models, an operation's lines together, numbers by their value."""
    lock = Lock()
    for kind, place in (
        ("field", "B.x"),
        ("model", "b data"),
        ("argument", "b path 10"),
        ("argument", "b path 9"),
        ("method", "b"),
        ("method", "a"),
        ("enum", "A.x"),
        ("field", "A.x"),
    ):
        lock.use(kind, place, "n")
    assert [line.split(" -> ")[0].split(None, 1) for line in lock.text().splitlines() if not line.startswith("#")] == [
        ["method", "a"],
        ["method", "b"],
        ["argument", "b path 9"],
        ["argument", "b path 10"],
        ["model", "b data"],
        ["enum", "A.x"],
        ["field", "A.x"],
        ["field", "B.x"],
    ]


def test_committed_lock() -> None:
    """The committed lock has a line for each model of the package, those of the documentation included."""
    lock = read_lock(LOCK)
    assert models(LOCK.parents[1] / "altegio_client") == lock.names("model")
    assert lock.known("model", "get_visit_details data") == "VisitDetails"
    assert LOCK.read_text(encoding="utf-8") == Lock(used=lock.stored).text()


def test_order_of_arguments() -> None:
    """Arguments have the order of the lock, whatever the order of the description; new ones come last."""
    parameters = [query(name) for name in ("new", "count", "page")] + [parameter("path", "id")]
    lock = Lock({("argument", f"call query {name}"): name for name in ("page", "gone", "count")})
    document = normalise(one(op("call", *parameters), "GET /things/{id}"))
    name_members(document, lock)
    (operation,) = document.operations()
    assert [p["name"] for p in operation.parameters] == ["page", "count", "new", "id"]
    assert [line.split()[-1] for line in lock.text().splitlines() if "argument" in line and "#" not in line] == [
        *("id", "page", "count", "new"),
    ]


def test_replacements_follow_their_groups() -> None:
    """The replacement of a deprecated call is named by group and method, whatever its tag is called."""
    raw = description(("GET /old", op("old")), ("GET /new", op("new", tags=["Renamed"])))
    document = normalise(raw)
    operations = {one.id: one.node for one in document.operations()}
    operations["old"]["x-replacement"] = "new"
    name_members(document, Lock({("group", "new"): "things", ("method", "new"): "newer"}))
    assert operations["old"]["x-replacement"] == "api.things.newer"


def _generated(folder: Path, raw: Any, *more: str) -> int:
    spec = folder / "spec.json"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    return main(["generate", "--spec", str(spec), "--output", str(folder / "out"), *more])


def test_lock_of_a_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Generating writes the lock and lists new and removed names; a stale lock fails the check."""
    thing = obj(id=INTEGER, owner=PERSON)
    assert _generated(tmp_path, _responses(get_thing=thing)) == 0
    path = tmp_path / "out.lock"
    before = path.read_text(encoding="utf-8")
    assert "model    get_thing answer -> GetThingResult\n" in before
    assert "name:" not in capsys.readouterr().out
    path.write_text(
        before.replace("GetThingResult\n", "Thing\n").replace("GetThingResult.", "Thing."), encoding="utf-8"
    )
    arguments = ["--spec", str(tmp_path / "spec.json"), "--output", str(tmp_path / "out")]
    assert main(["check", *arguments]) == 1
    assert "missing    models/thing.py" in capsys.readouterr().out
    assert _generated(tmp_path, _responses(get_thing=obj(id=INTEGER, size=INTEGER))) == 0
    printed = capsys.readouterr().out
    assert "gone: model GetThingResult\n" in printed
    assert "gone name: field    Thing.owner -> owner\n" in printed
    assert "new name: field    Thing.size -> size\n" in printed
    assert main(["check", *arguments]) == 0
    path.write_text(path.read_text(encoding="utf-8").replace("field    Thing.size -> size\n", ""), encoding="utf-8")
    assert main(["check", *arguments]) == 1
    assert "changed    out.lock" in capsys.readouterr().out


def test_renamed_by_the_lock(tmp_path: Path) -> None:
    """Names of every kind can be changed by an edit of the lock."""
    raw = one(op("getThing", parameter("path", "id"), query("q"), returns=obj(x=INTEGER)), "GET /things/{id}")
    assert _generated(tmp_path, raw) == 0
    path = tmp_path / "out.lock"
    text = path.read_text(encoding="utf-8")
    assert "method   getThing -> get_thing\n" in text
    for old, new in (
        ("getThing -> get_thing", "getThing -> fetch"),
        ("path 1 -> id", "path 1 -> thing_id"),
        ("/things/{id}", "/things/{thing_id}"),
        ("query q -> q", "query q -> text"),
        ("GetThingResult", "Thing"),
        ("Thing.x -> x", "Thing.x -> size"),
    ):
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    assert _generated(tmp_path, raw) == 0
    assert path.read_text(encoding="utf-8") == text
    source = (tmp_path / "out" / "api" / "things.py").read_text(encoding="utf-8")
    assert "async def fetch(self, thing_id: str, *, text: str | None = None) -> Thing:" in source
    assert '("thing_id", "thing_id", STR)' in source
    assert '("text", "q", STR)' in source
    assert 'size: int | None = field("x", INT' in (tmp_path / "out" / "models" / "thing.py").read_text(encoding="utf-8")


def test_moved_operations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new address under the same operationId is reported as a move, and the surface stays."""
    old = one(
        op("get_thing", parameter("path", "location_id"), parameter("path", "id")), "GET /thing/{location_id}/{id}"
    )
    new = one(
        op("get_thing", parameter("path", "company_id"), parameter("path", "thing_id")),
        "GET /locations/{company_id}/things/{thing_id}",
    )
    assert _generated(tmp_path, old) == 0
    (tmp_path / "out").rename(tmp_path / "old")
    (tmp_path / "out").mkdir()
    assert _generated(tmp_path, new) == 0
    assert changes(tmp_path / "out", tmp_path / "old") == [
        "moved: operation things.get_thing: GET /thing/{location_id}/{id} -> GET /locations/{location_id}/things/{id}"
    ]
    source = (tmp_path / "out" / "api" / "things.py").read_text(encoding="utf-8")
    assert "async def get_thing(self, location_id: str, id: str) -> Any:" in source
    assert calls(tmp_path / "out")["get_thing"].path == "/locations/{location_id}/things/{id}"
    assert "name:" not in capsys.readouterr().out


def test_operations_in_another_group(tmp_path: Path) -> None:
    """Another group in the lock gives another method, reported as renamed, not as gone and new."""
    assert _generated(tmp_path, one(op("call"))) == 0
    (tmp_path / "out").rename(tmp_path / "old")
    (tmp_path / "out").mkdir()
    names = tmp_path / "out.lock"
    names.write_text(names.read_text(encoding="utf-8").replace("call -> things", "call -> others"), encoding="utf-8")
    assert _generated(tmp_path, one(op("call"))) == 0
    assert changes(tmp_path / "out", tmp_path / "old") == ["renamed: operation things.call -> others.call"]
