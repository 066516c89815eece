"""Server facts: each one holds in the generated package, and is reported when it is no longer needed."""

from __future__ import annotations

import copy
import datetime as dt
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest

from altegio import DecodingError
from altegio_client.api import TAGS
from altegio_client.base import Model
from altegio_client.codec import Spec
from altegio_client.codec.structures import List, Map, Ref, Union
from altegio_client.operation import Operation
from custom.patches import PATCHES, DeadPatchError
from custom.patches.facts import FACTS, WEAK, Fact, lay_facts, load_facts, taken_in
from custom.tools.description.document import Document, types_of
from custom.tools.description.normalising import normalise
from custom.tools.description.texts import Overlay
from custom.tools.files import SPEC
from custom.tools.names.lock import Lock
from custom.tools.pipeline import described, patched
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, envelope, obj, one, op, parameter, query

TAKEN_IN = taken_in()
RESPONSES = [fact for fact in TAKEN_IN if fact.place.startswith(("data", "answer", "meta"))]
TYPED = [fact for fact in RESPONSES if "type" in fact.what]
REQUESTS = [
    (fact, place, what)
    for fact in TAKEN_IN
    for place, what in fact.what.get("at", {}).items()
    if place.startswith(("query", "body"))
]
ALWAYS_THERE = [fact for fact in RESPONSES if fact.what.get("always")]
OPERATIONS: dict[str, Operation] = {
    operation.id: operation
    for tag, group in TAGS.items()
    for operation in getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__.values()
}
OR_NULL: list[str] = ["string", "null"]
PYTHON: dict[str, tuple[type, ...]] = {
    "integer": (int,),
    "number": (int, float),
    "string": (str,),
    "boolean": (bool,),
    "object": (Model, dict),
    "array": (list,),
}


def _sample(form: str, what: Node) -> Any:
    """A value of a JSON type, as an example of what a fact states about a field."""
    if form == "string":
        types = types_of(what)
        if "format" in what:
            return "2026-01-21" if what["format"] == "date" else "2026-01-21 10:00:00"
        return "text" if "string" in types else "1" if {"boolean", "integer"} & {*types} else "500.00"
    if form == "integer":
        return 1_768_989_600 if "format" in what else 0
    return {"number": 1250.5, "boolean": True, "object": {}, "array": [], "[]": [], "null": None}[form]


def _expected(what: Node) -> tuple[type, ...]:
    if "format" in what:
        return (dt.date,) if what["format"] == "date" else (dt.datetime,)
    return tuple(kind for name in types_of(what) for kind in PYTHON.get(name, (type(None),)))


def _spec(fact: Fact) -> Spec | None:
    """The type of the place of a fact in the package."""
    operation = OPERATIONS[fact.operation]
    spec = operation.meta if fact.place.startswith("meta") else operation.result
    for step in fact.steps:
        spec = _inside(spec, step)
    return spec


def _inside(spec: Spec | None, step: str) -> Spec | None:
    if isinstance(spec, Union):
        spec = next(one for one in spec.options if isinstance(one, List if step == "[]" else (Ref, Map)))
    if step == "[]":
        return spec.item if isinstance(spec, List) else spec  # a patch makes one thing of it
    spec = spec.item if isinstance(spec, List) else spec  # a patch makes a list of it
    if isinstance(spec, Map):
        return spec.value
    assert isinstance(spec, Ref)
    found: Spec = spec.model.__wire_fields__[step[1:]].spec
    return found


def test_every_fact_is_complete_and_stands_once() -> None:
    """No two facts are about the same thing, and each has its evidence."""
    contents = [(str(fact), "always" in fact.what, fact.what.get("says", "")) for fact in TAKEN_IN]
    assert len(contents) > 800
    assert sorted({*contents}) == sorted(contents)
    assert all(fact.evidence and fact.since for fact in (*TAKEN_IN, *load_facts(FACTS / WEAK)))


@pytest.fixture(scope="module")
def vendored() -> Document:
    return described(SPEC)[0]


def test_every_fact_has_something_to_do(vendored: Document) -> None:
    """The published description has the place of each fact, but not yet its content."""
    assert list(lay_facts(copy.deepcopy(vendored), TAKEN_IN).problems()) == []


@pytest.mark.parametrize("fact", TYPED, ids=str)
def test_what_comes_is_typed(fact: Fact) -> None:
    """Each JSON type in which a value was seen is read as the type that the fact states."""
    spec = _spec(fact)
    types = types_of(fact.what)
    if types == ["null"]:
        assert spec is None
        return
    assert spec is not None
    for form in [*types, *fact.what.get("also", ())]:
        value = spec.decode(_sample(form, fact.what))
        if form == "null" or (form == "[]" and "array" not in types):
            assert value in (None, {})
        else:
            assert isinstance(value, _expected(fact.what))


@pytest.mark.parametrize("fact", ALWAYS_THERE, ids=str)
def test_an_id_that_is_always_there_is_not_optional(fact: Fact) -> None:
    """It is never None: reading it where it is missing or null is an error; 0 is a value."""
    *way, last = fact.steps
    spec = OPERATIONS[fact.operation].result
    for step in way:
        spec = _inside(spec, step)
    assert isinstance(spec, Ref)
    field = spec.model.__wire_fields__[last[1:]]
    assert field.always
    for raw in ({}, {field.wire: None}):
        with pytest.raises(DecodingError, match=f"{spec.name}.{field.name} is missing"):
            getattr(spec.model.__wrap__(raw), field.name)
    assert getattr(spec.model.__wrap__({field.wire: 0}), field.name) in (0, "0")


@pytest.mark.parametrize(("fact", "place", "what"), REQUESTS, ids=[f"{one[0].operation} {one[1]}" for one in REQUESTS])
def test_what_is_taken_can_be_sent(fact: Fact, place: str, what: Node) -> None:
    """A parameter or field takes each type that the fact states, and may be left out unless it is required."""
    operation = OPERATIONS[fact.operation]
    location, _, name = place.partition(" ")
    if location == "query":
        found = {wire: spec for _, wire, spec in operation.query_params}
        assert name in found
        spec: Spec | None = found[name]
    else:
        spec = operation.body
        for step in attrs.evolve(fact, place=place).steps:
            spec = _inside(spec, step)
    assert spec is not None
    if what.get("required") == []:
        assert isinstance(spec, Ref)
        assert spec.encode({}) == {}
    for type_ in types_of(what):
        if type_ not in ("null", "array") and "enum" not in what:
            spec.encode(_sample(type_, what))
    for value in what.get("enum", ()):
        spec.encode(value)


def test_references_of_facts_exist() -> None:
    """A fact that is covered by a patch names an existing one; any other cover is a sentence."""
    covers = {fact.what["by"] for fact in TAKEN_IN if "by" in fact.what}
    assert {one for one in covers if " " not in one and "/" not in one} <= {patch.id for patch in PATCHES}


def test_ids_that_are_not_always_there_stay_optional() -> None:
    """Only a fact makes a field of a response required."""
    required = {
        f"{model.__name__}.{field.wire}"
        for model in vars(import_module("altegio_client.models")).values()
        if isinstance(model, type) and issubclass(model, Model)
        for field in model.__model_fields__.values()
        if field.always
    }
    assert required <= {_holder(fact) for fact in ALWAYS_THERE}


def _holder(fact: Fact) -> str:
    spec = OPERATIONS[fact.operation].result
    for step in fact.steps[:-1]:
        spec = _inside(spec, step)
    assert isinstance(spec, Ref)
    return f"{spec.name}.{fact.steps[-1][1:]}"


def _fact(place: str, operation: str = "get_thing", **what: Any) -> Fact:
    return Fact(operation, place, what, "seen", "strong", "2026-11")


def _laid(returned: Node | None, *facts: Fact) -> tuple[Node, list[str], list[str]]:
    """The payload after some facts, their outcomes, and the problems."""
    document = normalise(one(op("get_thing", returns=returned)) if returned else one(op("get_thing")))
    laid = lay_facts(document, facts)
    (operation,) = document.operations()
    schema = operation.node["responses"]["200"]["content"]["application/json"]["schema"]
    return schema["properties"]["data"], list(laid.outcomes), list(laid.problems())


@pytest.mark.parametrize(
    ("before", "fact", "after", "outcome"),
    [
        pytest.param(obj(a=STRING), _fact("data.b", type="integer"), {"type": "integer", "x-observed": True}, "added"),
        pytest.param(obj(b=STRING), _fact("data.b", type="integer"), {"type": "integer"}, "corrected"),
        pytest.param(
            obj(b=STRING), _fact("data.b", type=["string", "null"]), {"type": ["string", "null"]}, "corrected"
        ),
        pytest.param(obj(b=INTEGER), _fact("data.b", type="integer", also=["string"]), INTEGER, "read"),
        pytest.param(obj(b=INTEGER), _fact("data.b", always=True), INTEGER, "always"),
        pytest.param(
            obj(b={"type": "object", "additionalProperties": STRING}),
            _fact("data.b.*", type="integer"),
            {"type": "object", "additionalProperties": {"type": "integer"}},
            "corrected",
        ),
        pytest.param(
            obj(b={"type": "object", "additionalProperties": obj(c=STRING)}),
            _fact("data.b.*.c", type="integer"),
            {"type": "object", "additionalProperties": obj(c={"type": "integer"})},
            "corrected",
        ),
        pytest.param(
            obj(b=obj()),
            _fact("data.b.*", type="integer"),
            {"type": "object", "additionalProperties": {"type": "integer"}},
            "added",
        ),
    ],
    ids=[
        "no field",
        "another type",
        "null",
        "another form",
        "always there",
        "any field",
        "in any field",
        "no documented field",
    ],
)
def test_a_fact(before: Node, fact: Fact, after: Node, outcome: str) -> None:
    """A fact adds a field, corrects its type, sets how it is read, or marks it as always present."""
    data, outcomes, problems = _laid(envelope(before), fact)
    assert data["properties"]["b"] == after
    assert outcomes == [outcome]
    assert problems == []
    assert data.get("x-always") == (["b"] if fact.what.get("always") else None)


@pytest.mark.parametrize(
    ("before", "fact", "problem"),
    [
        (obj(b=INTEGER), _fact("data.b", type="integer"), "get_thing data.b states what the description states by now"),
        (obj(b=STRING), _fact("data.c.d", type="integer"), "get_thing data.c.d has lost its place"),
        (obj(b=STRING), _fact("data[].b", type="integer"), "get_thing data[].b has lost its place"),
        (arr(obj(b=STRING)), _fact("data.c", type="integer"), "get_thing data.c has lost its place"),
        (obj(b=STRING), _fact("data.c", always=True), "get_thing data.c has lost its place"),
        (obj(b=STRING), _fact("data.b[]", type="integer"), "get_thing data.b[] has lost its place"),
        (obj(b=STRING), _fact("data.b.*.c", type="integer"), "get_thing data.b.*.c has lost its place"),
        (obj(b=STRING), _fact("path id", type="integer"), "get_thing path id has lost its place"),
        (obj(b=STRING), _fact("query page", always=True), "get_thing query page has lost its place"),
        (
            obj(b=STRING),
            _fact("data.c", "get_it", type="integer"),
            "1 facts name get_it, which is no operation",
        ),
    ],
)
def test_a_fact_that_has_nothing_to_do(before: Node, fact: Fact, problem: str) -> None:
    """A fact that the description now has, and one whose place is gone, are reported."""
    raw = envelope(before)
    found = _laid(raw, fact)[2]
    assert len(found) == 1
    assert problem in found[0]


def _field(before: Node, *facts: Fact) -> tuple[Node, list[str]]:
    """The field of a payload after facts about it, and their outcomes."""
    data, outcomes, problems = _laid(envelope(obj(b=before)), *facts)
    assert problems == []
    return data["properties"]["b"], outcomes


@pytest.mark.parametrize(
    ("before", "what", "after", "outcome"),
    [
        ({**INTEGER, "format": "int32", "enum": [1], "example": 1, "default": 1}, STRING, STRING, "corrected"),
        ({**STRING, "description": "Why"}, INTEGER, {**INTEGER, "description": "Why"}, "corrected"),
        (obj(x=STRING), arr(INTEGER), arr(INTEGER), "corrected"),
        (arr(STRING), {"type": "object"}, {"type": "object"}, "corrected"),
        ({"anyOf": [STRING, INTEGER]}, INTEGER, {"anyOf": [STRING, INTEGER]}, None),
        ({"oneOf": [STRING, arr({})]}, INTEGER, INTEGER, "corrected"),
        (INTEGER, {"anyOf": [INTEGER, STRING]}, {"anyOf": [INTEGER, STRING]}, "corrected"),
        ({}, {"anyOf": [INTEGER, STRING]}, {"anyOf": [INTEGER, STRING]}, "added"),
        ({}, INTEGER, INTEGER, "added"),
        ({**STRING, "format": "date"}, {"format": "date-time"}, {**STRING, "format": "date"}, None),
        (STRING, {"format": "date"}, {**STRING, "format": "date"}, "corrected"),
        ({"type": ["string", "null"]}, {"type": ["string", "null"], "enum": ["a"]}, None, "corrected"),
        (STRING, {"type": ["integer", "null"]}, {"type": ["integer", "null"]}, "corrected"),
        *(
            ({**STRING, limit: old}, {limit: new}, {**STRING, limit: new}, "corrected")
            for limit, old, new in [
                *(("enum", ["a"], ["a", "b"]), ("minimum", 1, 0), ("maximum", 1, 2)),
                *(("minLength", 1, 0), ("maxLength", 1, 2), ("required", ["a"], ["a", "b"])),
            ]
        ),
        (obj(["a"], a=STRING), {"required": []}, obj(a=STRING), "corrected"),
        (STRING, {"note": "Not so"}, {**STRING, "description": "Not so"}, "noted"),
        (
            {**STRING, "description": "So. "},
            {"note": "Not so"},
            {**STRING, "description": "So. Not so"},
            "noted",
        ),
        (STRING, {**INTEGER, "note": "Not so"}, {**INTEGER, "description": "Not so"}, "corrected"),
        (INTEGER, {**INTEGER, "also": ["string"]}, INTEGER, "read"),
        (obj(x=STRING), {"type": "object", "also": ["[]"]}, obj(x=STRING), "read"),
    ],
)
def test_what_a_fact_makes_of_a_field(before: Node, what: Node, after: Node | None, outcome: str | None) -> None:
    """The field has the type of the fact, without parts of another type; all else stays."""
    data, outcomes, problems = _laid(envelope(obj(b=before)), _fact("data.b", **what))
    assert data["properties"]["b"] == (after or {**before, **what})
    assert (outcomes, bool(problems)) == ([outcome or "caught up"], outcome is None)


@pytest.mark.parametrize(
    ("before", "also", "is_news"),
    [
        (INTEGER, ["string"], True),
        ({"anyOf": [INTEGER, STRING], **INTEGER}, ["string"], False),
        ({"oneOf": [INTEGER, arr({})], **INTEGER}, ["[]"], False),
        ({"oneOf": [INTEGER, arr({})], **INTEGER}, ["[]", "string"], True),
    ],
)
def test_forms_that_the_description_has(before: Node, also: list[str], is_news: bool) -> None:
    """A fact is no longer needed if the description has all its forms."""
    _, outcomes, problems = _laid(envelope(obj(b=before)), _fact("data.b", type="integer", also=also))
    assert (outcomes == ["read"], bool(problems)) == (is_news, not is_news)


def test_a_field_that_was_seen() -> None:
    """It has the text of the fact; an object without a declared content then consists of its observed fields."""
    fact = _fact("data.b.c", type="integer", about="How many")
    seen = {**INTEGER, "x-observed": True, "description": "How many"}
    bare: Node = {"type": "object", "additionalProperties": {}, "example": [], "default": 1, "description": "What"}
    assert _field(bare, fact) == ({**obj(c=seen), "description": "What"}, ["added"])
    declared: Node = {"type": ["object", "null"], "additionalProperties": STRING, "example": {"x": 1}, "default": {}}
    assert _field(declared, fact)[0] == {**declared, "properties": {"c": seen}}
    either: Node = {"type": ["array", "null"], "items": {}}
    assert _field(either, fact)[0] == {**obj(c=seen), "type": ["object", "null"]}
    assert _field({"oneOf": [STRING, obj(a=STRING)]}, fact)[0] == {"oneOf": [STRING, obj(a=STRING, c=seen)]}
    assert _field({"anyOf": [obj(a=STRING), STRING]}, fact)[0] == {"anyOf": [obj(a=STRING, c=seen), STRING]}


def test_ways_inside() -> None:
    """Facts reach into lists, maps and alternatives, into each one that has the field."""
    text, number = obj(c=STRING), obj(c=INTEGER)
    fact = _fact("data.b[].c", type="integer")
    assert _field(arr(text), fact) == (arr(number), ["corrected"])
    assert _field({"anyOf": [STRING, arr(text)]}, fact)[0] == {"anyOf": [STRING, arr(number)]}
    assert _field(arr({"oneOf": [text, text, STRING]}), fact)[0] == arr({"oneOf": [number, number, STRING]})
    seen = {**INTEGER, "x-observed": True}
    assert _field({"type": "array"}, fact) == (arr({"type": "object", "properties": {"c": seen}}), ["added"])


def test_ids_that_are_always_there() -> None:
    """Each is entered once, in each alternative that has it, with the value that means none."""
    facts = [_fact(f"data.b.{name}", always=True) for name in ("z", "a")]
    one_of, other = obj(z=INTEGER, a=INTEGER), obj(a=INTEGER)
    assert _field({"oneOf": [one_of, other, STRING]}, *facts, _fact("data.b.a", always=True, none=0)) == (
        {
            "oneOf": [
                {**obj(z=INTEGER, a={**INTEGER, "x-none": 0}), "x-always": ["a", "z"]},
                {**obj(a={**INTEGER, "x-none": 0}), "x-always": ["a"]},
                STRING,
            ]
        },
        ["always"] * 3,
    )


def test_facts_about_parameters() -> None:
    """An existing parameter is corrected or noted; a missing one is added if it is in the query."""
    document = normalise(one(op("call", query("page", STRING), query("term", STRING), parameter("path", "id"))))
    facts = [
        _fact("query page", "call", type="integer"),
        _fact("query term", "call", note="Of a name"),
        _fact("query count", "call", type="integer", about="How many"),
        _fact("query all", "call", type="boolean"),
        _fact("path id", "call", type="integer"),
        _fact("header X-A", "call", type="integer"),
        _fact("query x", "call", note="No type"),
    ]
    assert lay_facts(document, facts).outcomes == (
        *("corrected", "noted", "added", "added", "corrected", "no place", "no place"),
    )
    (operation,) = document.operations()
    assert operation.parameters == [
        query("page", INTEGER),
        query("term", STRING) | {"description": "Of a name"},
        parameter("path", "id", INTEGER),
        query("count", {**INTEGER, "x-observed": True}) | {"description": "How many"},
        query("all", {"type": "boolean", "x-observed": True}) | {"description": ""},
    ]


def test_facts_about_operations_and_bodies() -> None:
    """The sentence follows the text of the operation; a body is required even without required fields."""
    document = normalise(one(op("call", body=obj(["a"], a=STRING), description="Do it."), "POST /things"))
    facts = [
        _fact("", "call", note="Or not"),
        _fact("body", "call", required=[]),
        _fact("", "call", says="a", at={"body.a": {"type": "integer"}, "query q": {"type": "integer"}}),
        _fact("", "call", says="b", by="some-patch"),
        _fact("", "gone", says="c", by="some-patch"),
        _fact("", "call", says="d", at={"body.a": {"type": "integer"}, "body.b.c": {"type": "integer"}}),
    ]
    laid = lay_facts(document, facts)
    outcomes = dict(zip((str(fact.what.get("says", fact.place)) for fact in laid.facts), laid.outcomes, strict=True))
    assert outcomes == {"": "noted", "body": "corrected", "a": "corrected", "b": "answered", "c": "answered"} | {
        "d": "caught up"
    }
    (operation,) = document.operations()
    assert operation.node["description"] == "Do it. Or not"
    body = operation.node["requestBody"]
    assert (body["required"], body["content"]["application/json"]["schema"]) == (True, obj(a=INTEGER))
    assert [p["name"] for p in operation.parameters] == ["q"]


def test_payloads_that_nothing_documents() -> None:
    """Every success but 204 gets the payload, without an envelope where the fact states so."""
    responses: Node = {status: {"description": ""} for status in ("404", "200", "204", "201")}
    for place in ("data", "answer"):
        document = normalise(one(op("call", responses=copy.deepcopy(responses))))
        assert lay_facts(document, [_fact(place, "call", type="integer")]).outcomes == ("added",)
        (operation,) = document.operations()
        schema = INTEGER if place == "answer" else envelope(INTEGER)
        added = {"description": "", "content": {"application/json": {"schema": schema}}, "x-observed": True}
        nothing: Node = {"description": ""}
        assert operation.node["responses"] == {"200": added, "201": added, "204": nothing, "404": nothing}


def test_the_summary() -> None:
    """It has the number of the facts, their strength, and their outcomes."""
    document = normalise(one(op("get_thing", returns=envelope(obj(a=STRING, b=INTEGER)))))
    facts = [_fact("data.a", type="integer"), _fact("data.c", type="integer"), _fact("data.d", type="integer")]
    facts += [attrs.evolve(_fact("data.b", type="integer"), strength="weak"), _fact("data", "gone", type="integer")]
    assert lay_facts(document, facts).summary() == "5 facts (4 strong, 1 weak): 2 added, 1 corrected"
    assert lay_facts(document, ()).summary() == "0 facts (): none has anything to do"
    gone = [_fact(f"data.{name}", "gone", type="integer") for name in "ab"]
    assert list(lay_facts(document, gone).problems()) == ["2 facts name gone, which is no operation any more"]


def test_files_of_facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All files but the weak one, sorted by name; each line has the fields of a fact, in their order."""
    record = {"operation": "a", "place": "data", "what": {}, "evidence": "e", "strength": "strong", "since": "2026-11"}
    for name in ("b.jsonl", "a.jsonl", WEAK, "a.txt"):
        (tmp_path / name).write_text(json.dumps({**record, "operation": name}), encoding="utf-8")
    monkeypatch.setattr("custom.patches.facts.FACTS", tmp_path)
    assert [fact.operation for fact in taken_in()] == ["a.jsonl", "b.jsonl"]
    for strength in ("medium", "weak"):
        (tmp_path / "a.jsonl").write_text(json.dumps({**record, "strength": strength}), encoding="utf-8")
        assert taken_in()[0].strength == strength
    (tmp_path / "a.jsonl").write_text(json.dumps(dict(reversed(record.items()))), encoding="utf-8")
    with pytest.raises(ValueError, match=r"line 1: expected operation, place, what, evidence, strength, since, got "):
        taken_in()


def test_notes_are_sentences() -> None:
    """A note follows the existing text, whatever it ends with, or stands alone."""
    schema = obj(a={**STRING, "description": "A text."}, b={**STRING, "description": "A text"}, c=STRING)
    data, outcomes, _ = _laid(envelope(schema), *(_fact(f"data.{name}", note="And so.") for name in "abc"))
    texts = [data["properties"][name]["description"] for name in "abc"]
    assert outcomes == ["noted"] * 3
    assert [text.count("And so.") for text in texts] == [1, 1, 1]
    node = op(
        "get_thing", query("a", description="A text."), query("b"), description="It gets. ", returns=envelope(obj())
    )
    document = normalise(one(node))
    facts = [_fact("query a", note="And so"), _fact("query b", note="And so"), _fact("", note="And so")]
    assert lay_facts(document, facts).outcomes == ("noted",) * 3
    (operation,) = document.operations()
    assert [one["description"] for one in operation.parameters] == ["A text. And so", "And so"]
    assert operation.node["description"] == "It gets. And so"


@pytest.mark.parametrize("key", ["items", "properties", "oneOf", "anyOf", "format", "enum", "example", "default"])
def test_texts_of_another_type_go(key: str) -> None:
    """Where a fact gives a field another type, nothing of the old one stays."""
    values: Node = {
        "items": STRING,
        "properties": {"x": STRING},
        "oneOf": [{"type": "array"}, {"type": "object"}],
        "anyOf": [{"type": "array"}, {"type": "object"}],
        "enum": ["a"],
    }
    before = {"type": "string", key: values.get(key, "date")}
    document = normalise(one(op("get_thing", returns=envelope(obj(b=INTEGER)))))
    (operation,) = document.operations()
    fields = operation.node["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["data"]
    fields["properties"]["b"] = before
    assert lay_facts(document, [_fact("data.b", type="integer")]).outcomes == ("corrected",)
    assert fields["properties"]["b"] == {"type": "integer"}


def test_facts_of_enclosing_places_come_first() -> None:
    """The order in the files does not matter: an object is added before its fields."""
    data = _laid(envelope(obj(a=STRING)), _fact("data.b.c", type="integer"), _fact("data.b", type="object"))[0]
    assert data["properties"]["b"]["properties"]["c"]["type"] == "integer"


def test_a_call_without_a_documented_response_gets_one() -> None:
    """A fact about the payload itself creates the envelope."""
    responses: Node = {"200": {"description": "OK", "content": {"application/json": {}}}}
    document = normalise(one(op("get_thing", responses=responses)))
    facts = [_fact("data", type="object"), _fact("data.id", type="integer")]
    assert lay_facts(document, facts).outcomes == ("added", "added")
    (operation,) = document.operations()
    schema = operation.node["responses"]["200"]["content"]["application/json"]["schema"]
    assert {*schema["properties"]} == {"success", "data", "meta"}
    assert schema["properties"]["data"]["properties"]["id"]["type"] == "integer"


def test_a_fact_is_checked_when_it_is_loaded(tmp_path: Path) -> None:
    """A line with other fields, or with an unknown strength, is refused with its number."""
    fact = {"operation": "a", "place": "data", "what": {}, "evidence": "e", "strength": "sure", "since": "2026-11"}
    file = tmp_path / "facts.jsonl"
    for wrong in (fact, {"operation": "a"}):
        file.write_text(f"\n{json.dumps(wrong)}\n", encoding="utf-8")
        with pytest.raises(ValueError, match=r"facts\.jsonl, line 2: expected operation, place, what"):
            load_facts(file)


def test_a_dead_fact_fails_the_strict_check() -> None:
    """`make check-generated` fails, `make generate` notes it."""
    document = normalise(one(op("get_client", returns=envelope(obj(id=INTEGER)))))
    with pytest.raises(DeadPatchError, match="facts name"):
        patched(copy.deepcopy(document), Overlay(), Lock(), strict=True)
    prepared = patched(document, Overlay(), Lock())
    assert any("which is no operation any more" in note for note in prepared.document.notes)
