"""What descriptions consist of: every shape is read into one form, or refused with its place."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from custom.tools.description.document import DescriptionError
from custom.tools.description.examples import example_of
from custom.tools.description.loading import load, read
from custom.tools.description.normalising import normalise
from custom.tools.description.objects import objects, operation_roots
from custom.tools.description.security import PARTNER, USER
from custom.tools.package.public import surface
from custom.tools.pipeline import build, prepare
from custom.tools.rendering.generator import GenerationError
from custom.tools.spec_diff.snapshot import snapshot
from tests.doubles.descriptions import (
    INTEGER,
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
    response,
)

SCHEMAS = "#/components/schemas/"
FILE: Node = {"type": "string", "format": "binary"}


def _response(schema: Node, **components: Node) -> Node:
    """The schema of a response, in the form that the patches see."""
    raw = one(op("call", returns=schema), components={"schemas": components})
    before = copy.deepcopy(raw)
    (operation,) = normalise(raw).operations()
    assert raw == before
    ((_, found),) = operation.response_schemas()
    return found


def _body(schema: Node) -> Node:
    (operation,) = normalise(one(op("call", body=schema), "POST /things")).operations()
    ((_, found),) = operation.body_schemas()
    return found


def _surface(folder: Path, raw: Any) -> dict[str, str]:
    """The surface of the package generated from a description, without module names."""
    spec = folder / "spec.json"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    build(spec, folder / "package", names=folder / "none.lock", report=lambda _line: None)
    return {name.partition(" ")[2]: text for name, text in surface(folder / "package").items()}


def test_alternatives_beside_fields() -> None:
    """An object with alternatives has all fields, and requires what each alternative requires."""
    fields = obj(["client"], client=STRING, staff=INTEGER, event=INTEGER)
    options = [
        {"title": "One", "required": ["staff", "place"], "properties": {"event": {**INTEGER, "enum": [0]}}},
        {"title": "Other", "required": ["event", "place"], "properties": {"place": STRING}},
    ]
    found = _body({**fields, "oneOf": options})
    assert found["properties"] == {"place": STRING, **fields["properties"]}
    assert found["required"] == ["client", "place"]
    assert "oneOf" not in found


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        ({"type": ["object", "null"], "allOf": [obj(a=STRING)]}, {**obj(a=STRING), "type": ["object", "null"]}),
        ({"nullable": True, "allOf": [obj(a=STRING)]}, {**obj(a=STRING), "type": ["object", "null"]}),
        ({"allOf": [{**STRING, "title": "Position"}], "title": "Position"}, STRING),
        ({"anyOf": [STRING, {"type": "null"}]}, {"type": ["string", "null"]}),
        ({"oneOf": [{"nullable": True}, STRING]}, {"type": ["string", "null"]}),
        ({"oneOf": [STRING]}, STRING),
        ({"anyOf": [obj(a=STRING), {"type": "null"}]}, {**obj(a=STRING), "type": ["object", "null"]}),
        ({"anyOf": [{"properties": {"a": STRING}}, {"type": "null"}]}, {**obj(a=STRING), "type": ["object", "null"]}),
        (
            {**obj(a=STRING), "oneOf": [obj(b=STRING), {"type": "null"}]},
            {**obj(b=STRING, a=STRING), "type": ["object", "null"]},
        ),
        ({"nullable": True, "description": "Nothing"}, {"type": "null", "description": "Nothing"}),
        ({**STRING, "nullable": True, "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"type": ["string", "null"], "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"enum": [None]}, {"type": "null"}),
        ({"enum": [1, "a", None]}, {}),
        ({"type": "boolean", "enum": [True]}, {"type": "boolean"}),
        ({"type": "number", "enum": [1.5]}, {"type": "number"}),
        ({"const": None}, {"type": "null"}),
        ({"type": "object", "properties": {}}, {"type": "object"}),
        ({"properties": {"title": STRING}, "title": "Position"}, obj(title=STRING)),
        ({"items": STRING}, arr(STRING)),
        ({"enum": ["a", None]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"const": 1}, {"type": "integer", "enum": [1]}),
        ({"oneOf": [{"const": "a", "title": "A"}, {"const": "b"}]}, {"type": "string", "enum": ["a", "b"]}),
        (
            {"type": ["integer", "null"], "anyOf": [{"const": 1}, {"enum": [2]}, {"const": None}]},
            {"type": ["integer", "null"], "enum": [1, 2, None]},
        ),
        ({"type": []}, {}),
        ({"type": "array", "items": False}, {"type": "array"}),
        ({**obj(a=STRING), "additionalProperties": {}, "exclusiveMinimum": False, "not": {}}, obj(a=STRING)),
        ({**STRING, "pattern": "(", "contentEncoding": "base64"}, STRING),
        ({**STRING, "examples": ["x", "y"]}, {**STRING, "example": "x"}),
        (True, {}),
    ],
)
def test_one_form(schema: Any, found: Node) -> None:
    """What can be written in several ways gets one form."""
    assert _response(obj(it=schema))["properties"]["it"] == found


def test_null_beside_a_reference() -> None:
    """Keys beside a reference are about this place alone."""
    fields = obj(a={"$ref": f"{SCHEMAS}Part", "nullable": True}, b={"$ref": f"{SCHEMAS}Part"})
    found = _response(fields, Part=obj(x=STRING))["properties"]
    assert [found[name]["type"] for name in "ab"] == [["object", "null"], "object"]


def test_reference_into_a_list() -> None:
    """A parameter of another operation is found by its number."""
    raw = description(
        ("GET /a", op("a", query("from"), query("page", INTEGER))),
        ("GET /b", op("b", {"$ref": "#/paths/~1a/get/parameters/1"})),
    )
    _, second = normalise(raw).operations()
    assert [(one["name"], one["schema"]) for one in second.parameters] == [("page", INTEGER)]


def test_servers_of_a_path() -> None:
    """They apply to each of its operations without servers of its own."""
    own = [{"url": "https://own.example.com"}]
    raw = description(("GET /a", op("a")), ("PUT /a", {**op("b"), "servers": own}), ("GET /b", op("c")))
    raw["paths"]["/a"]["servers"] = [{"url": "https://path.example.com"}]
    found = {one.id: one.node.get("servers") for one in normalise(raw).operations()}
    assert found == {"a": [{"url": "https://path.example.com"}], "b": own, "c": None}


def test_paths_stay_apart() -> None:
    """A path is not renamed to an existing one, since one of the two would be lost."""
    document = normalise(description(("GET /a", op("a")), ("GET /b", op("b"))))
    with pytest.raises(DescriptionError, match=r"^/a can't become /b: that path exists$"):
        document.rename_path("/a", "/b")
    document.rename_path("/a", "/c")
    assert list(document.root["paths"]) == ["/c", "/b"]


def test_media_types_without_a_schema() -> None:
    """A body without a schema has no objects; one whose example is elsewhere has no example."""
    node = op("call", query("day", examples={"file": {"externalValue": "https://example.com/day.txt"}}))
    node["requestBody"] = {"content": {"application/json": {}}}
    (operation,) = normalise(one(node, "POST /things")).operations()
    assert list(operation.body_schemas()) == []
    assert list(operation_roots(operation)) == []
    assert operation.parameters[0]["schema"] == STRING


def test_objects_of_any_name() -> None:
    """Objects under any name are found, beside documented fields, too."""
    schema = {**obj(a=obj(x=STRING)), "additionalProperties": obj(y=STRING)}
    (operation,) = normalise(one(op("call", returns=schema))).operations()
    found = {one.field: list(one.schema["properties"]) for one in objects(list(operation_roots(operation)))}
    assert found == {"": ["a"], ".a": ["x"], ".*": ["y"]}


def test_what_is_null_in_a_map_is_left_out(tmp_path: Path) -> None:
    """A status without a response, and an extension among statuses, are ignored."""
    spec = tmp_path / "spec.json"
    responses = {"200": response(STRING), "404": None, "x-note": "Text"}
    spec.write_text(json.dumps(one(op("call", responses=responses))), encoding="utf-8")
    (operation,) = load(spec).operations()
    assert list(operation.node["responses"]) == ["200"]


def test_anchors_of_yaml(tmp_path: Path) -> None:
    """A key can have an anchor, and its text replaces the alias."""
    spec = tmp_path / "spec.yaml"
    spec.write_text("&title Things: 1\nother: *title\nlist: [*title, &n 2, *n]\n", encoding="utf-8")
    assert read(spec) == {"Things": 1, "other": "Things", "list": ["Things", 2, 2]}


def test_depth_of_yaml(tmp_path: Path) -> None:
    """The depth of nested objects is limited while they are read; the error names the line."""
    spec = tmp_path / "spec.yaml"
    spec.write_text("".join(f"{' ' * depth}a:\n" for depth in range(200)) + f"{' ' * 200}a: 1\n", encoding="utf-8")
    with pytest.raises(DescriptionError, match=r"line 151: objects are nested more than 150 levels deep"):
        read(spec)


def test_example_of_what_needs_itself() -> None:
    """The example of a recursive model is finite."""
    tree = obj(["child"], child={"$ref": "tree"})
    found = example_of(tree, lambda node: tree if "$ref" in node else node)
    depth = 0
    while found is not None:
        found, depth = found["child"], depth + 1
    assert depth == 9


def test_what_has_no_success(tmp_path: Path) -> None:
    """An operation that documents only errors returns anything; a body may be any plain value."""
    raw = one(op("call", body=arr(STRING), responses={"404": response()}), "POST /things")
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    build(spec, tmp_path / "package", names=tmp_path / "none.lock", report=lambda _line: None)
    source = (tmp_path / "package" / "api" / "things.py").read_text(encoding="utf-8")
    assert re.search(r"async def call\([^)]*body: Sequence\[str\][^)]*\) -> Any:", source)
    assert "Any value of this type: Sequence[str]." in source
    assert snapshot(prepare(spec, names=tmp_path / "none.lock")).calls["call"].result == "Any"


def test_nothing_is_guessed_of_what_is_sent() -> None:
    """A field of a body that is only declared nullable may be anything."""
    assert _body(obj(it={"nullable": True}))["properties"]["it"] == {}


def test_examples_of_objects() -> None:
    """The example of an object, a list or a media type is passed to its fields; a field's own wins."""
    item = obj(id=INTEGER, title={**STRING, "example": "own"}, ids=arr(INTEGER), owner=obj(name=STRING))
    example = {"id": 1, "title": "all", "ids": [7], "owner": {"name": "Ann"}}
    for node in (
        op("call", returns={**item, "example": example}),
        op("call", returns=arr(item, example=[{}, example])),
        op("call", responses={"200": {"content": {"application/json": {"schema": item, "example": example}}}}),
        op(
            "call",
            responses={
                "200": {"content": {"application/json": {"schema": item, "examples": {"x": {"value": example}}}}}
            },
        ),
    ):
        ((_, found),) = next(normalise(one(node)).operations()).response_schemas()
        fields = found.get("items", found)["properties"]
        assert [fields[name]["example"] for name in ("id", "title", "ids")] == [1, "own", [7]]
        assert fields["owner"]["properties"]["name"]["example"] == "Ann"


def test_examples_of_parameters() -> None:
    """An example beside the schema of a parameter, or by name, becomes the schema's."""
    for example in ({"example": "2026-01-21"}, {"examples": {"day": {"value": "2026-01-21"}}}):
        (operation,) = normalise(one(op("call", query("day", **example)))).operations()
        assert operation.parameters[0]["schema"] == {**STRING, "example": "2026-01-21"}


def test_statuses_and_media_types() -> None:
    """Statuses are strings, any success is 200, and media types lose parameters and capitals."""
    raw = one(op("call", responses={"2XX": response(STRING, "Application/JSON; charset=utf-8"), 404: response()}))
    (operation,) = normalise(raw).operations()
    assert list(operation.node["responses"]) == ["200", "404"]
    assert [(status, media) for status, media, _ in operation.responses()] == [("200", "application/json")]


def test_statuses_of_any_success() -> None:
    """``default`` is the success if there is no other, and an error beside one."""
    found = [
        list(next(normalise(one(op("call", responses=responses))).operations()).node["responses"])
        for responses in (
            {"default": response(STRING)},
            {"201": response(), "default": response()},
            {"2xx": response()},
            {"201": response(), "2XX": response()},
            {"201": response(), "2XX": response(STRING)},
        )
    ]
    assert found == [["200"], ["201", "default"], ["200"], ["201"], ["201", "2XX"]]


def test_media_types_that_say_the_same() -> None:
    """Another name for JSON is left out; a media type with another schema stays."""
    content = {name: {"schema": obj(a=STRING)} for name in ("text/plain", "application/json; charset=utf-8", "*/*")}
    raw = one(op("call", responses={"200": {"content": {**content, "text/csv": {"schema": STRING}}}}))
    (operation,) = normalise(raw).operations()
    assert [media_type for _, media_type, _ in operation.responses()] == ["application/json", "text/csv"]


def test_parameters_by_media_type() -> None:
    """A plain value needs no media type; a text in JSON does, and keeps it."""
    media = {"text/plain": {"schema": STRING}}
    plain = {"in": "query", "name": "q", "content": media}
    number = {"in": "query", "name": "n", "content": {"application/json": {"schema": INTEGER}}}
    quoted = {"in": "query", "name": "t", "content": {"application/json": {"schema": STRING}}}
    (operation,) = normalise(one(op("call", plain, number, quoted))).operations()
    assert [("content" in p, p["schema"]) for p in operation.parameters] == [
        (False, STRING),
        (False, INTEGER),
        (True, STRING),
    ]


def test_examples_by_reference() -> None:
    """An example may be a component."""
    shelf = {"examples": {"day": {"value": "2026-01-21"}}}
    node = query("day", examples={"first": {"$ref": "#/components/examples/day"}})
    (operation,) = normalise(one(op("call", node), components=shelf)).operations()
    assert operation.parameters[0]["schema"] == {**STRING, "example": "2026-01-21"}


def test_security_by_what_it_carries() -> None:
    """The security schemes get the names that the patches know, whatever a description calls them."""
    both = {"type": "http", "scheme": "bearer", "bearerFormat": "Bearer {PartnerToken}, User {UserToken}"}
    partner = {**both, "bearerFormat": "Bearer {PartnerToken}"}
    other = {"type": "apiKey", "in": "header", "name": "X-Key"}
    raw = one(
        op("call", security=[{"a": []}, {"b": []}, {"c": []}]),
        components={"securitySchemes": {"a": both, "b": partner, "c": other}},
    )
    document = normalise(raw)
    assert document.root["components"]["securitySchemes"] == {USER: both, PARTNER: partner, "c": other}
    (operation,) = document.operations()
    assert operation.node["security"] == [{USER: []}, {PARTNER: []}, {"c": []}]


def test_part_that_extends_itself() -> None:
    """A component that extends itself has its own fields; one that extends another has those of both."""
    recursive = {"allOf": [{"$ref": f"{SCHEMAS}A"}, obj(z=STRING)]}
    assert _response({"$ref": f"{SCHEMAS}A"}, A=recursive)["properties"] == {"z": STRING}
    tree = obj(id=INTEGER, children=arr({"$ref": f"{SCHEMAS}Tree"}))
    more = {"allOf": [{"$ref": f"{SCHEMAS}Tree"}, obj(z=STRING)]}
    found = _response({"$ref": f"{SCHEMAS}More"}, More=more, Tree=tree)
    assert found["properties"].keys() == {"id", "children", "z"}


def test_names_of_components() -> None:
    """Components may be called anything."""
    names = ("401_response", "a-b", "c.d", "e__f", "Ünï", "class", "a~b")
    links = {name: {"$ref": f"{SCHEMAS}{name.replace('~', '~0')}"} for name in names}
    found = _response(obj(**links), **{name: obj(**{name: STRING}) for name in names})
    assert {name: list(child["properties"]) for name, child in found["properties"].items()} == {
        name: [name] for name in names
    }


def test_shapes_that_come_through(tmp_path: Path) -> None:
    """Several types, any name or operationId, a missing slash, security or server: all become Python."""
    shapes = obj(
        a={"type": ["array", "string"]},
        b={"type": ["object", "null", "string"]},
        c={"type": ["string", "number"]},
        d={},
        e={"properties": {"x": STRING}},
        f={"anyOf": [obj(x=STRING), obj(y=STRING), {"type": "null"}]},
        **dict.fromkeys(("field", "list", "dt", "self", "class", "1481101200"), STRING),
        z=arr(INTEGER),
    )
    plain = obj(a=STRING)
    raw = description(
        ("GET things", op("getThing", query("of", {**STRING, "enum": []}), returns=envelope(shapes))),
        ("GET /api/v2/things/{id}", op("get-other.thing", parameter("path", "id", INTEGER))),
        ("POST /files", op("upload", bodies={"multipart/form-data": obj(a=STRING, f=FILE), "application/json": plain})),
        ("POST /forms", op("send", bodies={"application/x-www-form-urlencoded": plain, "application/json": plain})),
        ("GET /deep", op("search", query("filter", obj(kind=STRING, n=INTEGER), style="deepObject", explode=True))),
        servers=[{"description": "No address"}],
    )
    found = _surface(tmp_path, raw)
    fields = {name.partition(".")[2]: text for name, text in found.items() if name.startswith("GetThingResult.")}
    assert fields["a"] == "a: list[Any] | str | None = field('a', Union(List(ANY), STR), default=None)"
    assert fields["b"] == "b: dict[str, Any] | str | None = field('b', Union(Map(ANY), STR), default=None)"
    assert fields["c"] == "c: str | float | None = field('c', Union(STR, FLOAT), default=None)"
    assert fields["e"].startswith("e: GetThingResultE | None = ")
    assert fields["f"].startswith("f: GetThingResultF0 | GetThingResultF1 | None = ")
    assert {"field_", "list_", "dt_", "self_", "class_", "field_1481101200"} <= fields.keys()
    assert "'/things'" in found["_GET_THING"]
    assert "Operation('get-other.thing', 'things', 'GET', '/api/v2/things/{id}'" in found["_GET_OTHER_THING"]
    assert "body_kind='multipart'" in found["_UPLOAD"]
    assert "multipart" not in found["_SEND"]
    assert "(('kind', 'filter[kind]', STR), ('n', 'filter[n]', INT))" in found["_SEARCH"]


@pytest.mark.parametrize(
    ("node", "message"),
    [
        (op("call", query("q", obj(a=STRING))), "the query parameter 'q' is an object"),
        (op("call", query("q", arr(obj(a=STRING)))), "the query parameter 'q[]' is an object"),
        (
            op("call", query("q", obj(a=obj(b=STRING)), style="deepObject")),
            "the query parameter 'q[a]' is an object; only deepObject with plain fields can be sent",
        ),
        (
            op("call", {"in": "query", "name": "q", "content": {"application/json": {"schema": STRING}}}),
            "the query parameter 'q' is sent as application/json, which the client does not support",
        ),
        (
            op("call", bodies={"application/x-www-form-urlencoded": obj(a=STRING)}),
            "a body of application/x-www-form-urlencoded can't be sent; JSON and multipart/form-data can",
        ),
    ],
)
def test_what_cannot_be_sent(node: Node, message: str, tmp_path: Path) -> None:
    """What the client could not send correctly is refused, with its place."""
    with pytest.raises(GenerationError) as caught:
        _surface(tmp_path, one(node))
    assert str(caught.value).startswith(f"GET /things: {message}")
