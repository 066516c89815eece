"""The packaged description has all facts of the patched one, and none of its texts."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from custom.tools.description.document import Document
from custom.tools.files import PACKAGE, SPEC
from custom.tools.package.fitting import fit_examples
from custom.tools.package.packaged import as_sent, without_texts, write_description
from custom.tools.pipeline import prepare
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, description, obj, op, parameter, query

JSONSCHEMA: Any = import_module("jsonschema")
"""Without types of its own."""

pytestmark = pytest.mark.slow  # generates from the vendored description


def test_texts_go_and_fields_of_that_name_stay() -> None:
    """Texts are removed; a field or a value that is called like a text stays."""
    fields = {"description": {**STRING, "description": "What"}, "title": STRING, "example": arr(INTEGER)}
    schema: Node = {**obj(["title"], **fields), "description": "Where", "title": "Thing"}
    assert without_texts(schema) == {
        "type": "object",
        "properties": {"description": STRING, "title": STRING, "example": arr(INTEGER)},
        "required": ["title"],
    }
    example = {"description": "A text", "x-odd": 1, "title": None}
    assert without_texts({**STRING, "example": example, "default": example}) == {
        **STRING,
        "example": example,
        "default": example,
    }


def test_extensions_of_the_generator_go() -> None:
    """Extensions of the generator are removed; those of the mock server stay."""
    node = {"type": "string", "x-format": "%Y", "x-code": "Gender", "x-about": "Where"}
    assert without_texts(node) == {"type": "string", "x-format": "%Y"}


@pytest.mark.parametrize(
    ("schema", "fitting", "others"),
    [
        (
            {"format": "date-time"},
            ["2026-11-23T10:00:00+03:00", "2026-11-23T10:00:00+0300", "2026-11-23 10:00:00", "2026-11-23T10:00:00.5Z"],
            ["2026-11-23", "23.11.2026 10:00", "2026-11-23T10:00:00 "],
        ),
        (
            {"format": "date-time", "x-format": "%Y-%m-%d %H:%M"},
            ["2026-11-23 10:00", "2026-11-23T10:00:00+03:00"],
            ["2026-11-23", "10:00"],
        ),
        ({"format": "date", "x-format": "%d.%m.%Y"}, ["23.11.2026"], ["23-11-2026", "2026-11-23", "123.11.2026"]),
        ({"format": "date", "x-format": "%Y%m%d"}, ["20261123"], ["2026-11-23", "202611230"]),
    ],
)
def test_forms_of_the_wire_are_checked_by_everyone(schema: Node, fitting: list[str], others: list[str]) -> None:
    """A pattern replaces a format that differs from the one of JSON Schema."""
    written = without_texts({**STRING, **schema})
    assert "format" not in written
    assert [bool(re.search(written["pattern"], text)) for text in fitting] == [True] * len(fitting)
    assert [bool(re.search(written["pattern"], text)) for text in others] == [False] * len(others)


def test_days_keep_their_format() -> None:
    """A day of ISO 8601 is a date in JSON Schema."""
    assert without_texts({**STRING, "format": "date"}) == {**STRING, "format": "date"}


def test_wrappers_of_descriptions_go() -> None:
    """A wrapped reference becomes a plain reference again; a union stays one."""
    reference = {"$ref": "#/components/schemas/Thing"}
    assert without_texts({"allOf": [reference], "description": "The owner"}) == reference
    assert without_texts({"allOf": [reference, obj(a=STRING)]}) == {"allOf": [reference, obj(a=STRING)]}
    union = {"anyOf": [reference, {"type": "null"}]}
    assert without_texts({**union, "description": "The owner"}) == union


def test_one_line_for_each_operation_and_schema(tmp_path: Path) -> None:
    """A change of one shows as a change of one line; whitespace is left out."""
    raw = description(
        ("GET /things", op("things", query("title", STRING, description="Its title"))),
        ("POST /things", op("create", body=obj(a=STRING))),
        components={"schemas": {"Thing": obj(a=STRING), "Other": obj(b=STRING)}},
    )
    before = copy.deepcopy(raw)
    write_description(Document(raw), tmp_path / "openapi.json")
    lines = (tmp_path / "openapi.json").read_text(encoding="utf-8").splitlines()
    assert raw == before
    assert [line[:20] for line in lines if line.startswith(('"get"', '"post"', '"Thing"', '"Other"'))] == [
        '"get":{"operationId"',
        '"post":{"operationId',
        '"Thing":{"type":"obj',
        '"Other":{"type":"obj',
    ]
    assert '"parameters":[{"in":"query","name":"title","schema":{"type":"string"}}]' in "".join(lines)


def test_it_says_what_the_api_is(tmp_path: Path) -> None:
    """The text is ours and tells that version 1 is phased out; upstream's texts do not change the file."""
    about = json.loads((PACKAGE / "openapi.json").read_bytes())["info"]["description"]
    assert "version 1 step by step in favour of version 2" in " ".join(about.split())
    raw = {**description(), "info": {"title": "T", "version": "1", "description": "Upstream's"}}
    for about, expected in (("Ours", {"description": "Ours"}), ("", {})):
        write_description(Document(copy.deepcopy(raw)), tmp_path / "openapi.json", about)
        written = json.loads((tmp_path / "openapi.json").read_bytes())
        assert written["info"] == {"title": "T", "version": "1", **expected}


def test_facts_of_the_vendored_description() -> None:
    """The packaged description is the patched one without texts and wrong examples; nothing else is missing."""
    packaged = json.loads((PACKAGE / "openapi.json").read_bytes())
    patched = prepare(SPEC).document.root
    assert packaged.pop("x-generated")
    assert packaged.pop("info") == {key: patched["info"][key] for key in ("title", "version", "description")}
    patched["webhooks"] = {name: as_sent(item) for name, item in patched["webhooks"].items()}
    expected = copy.deepcopy(without_texts({key: value for key, value in patched.items() if key != "info"}))
    fit_examples(expected)
    expected_paths = expected.pop("paths")
    operations, wanted = operations_of(packaged.pop("paths")), operations_of(expected_paths)
    assert packaged == expected
    assert operations.keys() == wanted.keys()
    assert {"get_client", "create_client"} <= operations.keys()
    changed = {
        (name, one["name"])
        for name, (_, _, node) in operations.items()
        for one, before in zip(node.pop("parameters"), wanted[name][2].pop("parameters"), strict=True)
        if {"x-name": one["name"], **one} != {"x-name": before["name"], **before, "name": one["name"]}
    }
    assert changed == {("get_appointment_list", "with_deleted")}
    servers = {node.pop("servers")[0]["url"] for _, _, node in operations.values() if "servers" in node}
    own = {node.pop("servers")[0]["url"].rstrip("/") for *_, node in wanted.values() if "servers" in node}
    assert servers == own | {"https://api.alteg.io" for path in expected_paths if path.startswith("/api/v1/")}
    assert {name: (method, node) for name, (_, method, node) in operations.items()} == {
        name: (method, node) for name, (_, method, node) in wanted.items()
    }


def operations_of(paths: Node) -> dict[str, tuple[str, str, Node]]:
    """Path, method and node of each operation, by its ID."""
    return {node["operationId"]: (path, method, node) for path, item in paths.items() for method, node in item.items()}


def packaged_of(raw: Node, tmp_path: Path) -> Node:
    """The packaged form of a description."""
    write_description(Document(raw), tmp_path / "openapi.json")
    written: Node = json.loads((tmp_path / "openapi.json").read_bytes())
    return written


def test_no_two_paths_differ_by_a_name_alone(tmp_path: Path) -> None:
    """Operations of one address share an item, which notes the parameter names of each."""
    raw = description(
        ("GET /tags/{entity}", op("list_tags", parameter("path", "entity", STRING))),
        ("PUT /tags/{tag_id}", op("change_tag", parameter("path", "tag_id", INTEGER))),
    )
    paths = packaged_of(raw, tmp_path)["paths"]
    assert list(paths) == ["/tags/{entity}"]
    parameters = {node["operationId"]: node["parameters"] for node in paths["/tags/{entity}"].values()}
    assert [(one["name"], one.get("x-name")) for one in parameters["list_tags"]] == [("entity", None)]
    assert [(one["name"], one.get("x-name")) for one in parameters["change_tag"]] == [("entity", "tag_id")]


def test_two_operations_of_one_address(tmp_path: Path) -> None:
    """Both stay, though OpenAPI allows one method for a path once; the mock server takes the one that fits."""
    raw = description(
        ("GET /tags/{entity}", op("list_tags", parameter("path", "entity", STRING))),
        ("GET /tags/{tag_id}", op("read_tag", parameter("path", "tag_id", INTEGER))),
    )
    found = operations_of(packaged_of(raw, tmp_path)["paths"])
    assert {id_: (path, [one["name"] for one in node["parameters"]]) for id_, (path, _, node) in found.items()} == {
        "list_tags": ("/tags/{entity}", ["entity"]),
        "read_tag": ("/tags/{entity_}", ["entity_"]),
    }


def test_the_address_of_the_server_stands_once(tmp_path: Path) -> None:
    """A path that repeats the end of the server's address gets a server without it."""
    own = op("own", servers=[{"url": "https://app.example/"}])
    raw = description(
        ("GET /api/v1/things", op("things")),
        ("GET /api/v10", op("others")),
        ("GET /own", own),
        servers=[{"url": "https://api.example/api/v1"}],
    )
    paths = packaged_of(raw, tmp_path)["paths"]
    assert {path: item["get"].get("servers") for path, item in paths.items()} == {
        "/api/v1/things": [{"url": "https://api.example"}],
        "/api/v10": None,
        "/own": [{"url": "https://app.example"}],
    }


def test_summaries_of_operations_stay() -> None:
    """They describe an operation in other tools; a field that is called summary stays a field."""
    assert without_texts({"operationId": "a", "summary": "Do it", "description": "Long"}) == {
        "operationId": "a",
        "summary": "Do it",
    }


def test_a_flag_in_a_query_is_a_number(tmp_path: Path) -> None:
    """It is described as it is sent; a flag in a body stays a flag."""
    flag: Node = {"type": "boolean"}
    raw = description(("POST /things", op("things", query("all", flag), body=obj(open=flag))))
    node = packaged_of(raw, tmp_path)["paths"]["/things"]["post"]
    assert node["parameters"][0]["schema"] == {"type": "integer", "enum": [0, 1]}
    assert node["requestBody"]["content"]["application/json"]["schema"]["properties"]["open"] == flag


def test_times_of_day_are_described_as_they_come() -> None:
    """A time in JSON Schema would need an offset."""
    written = without_texts({**STRING, "format": "time"})
    assert "format" not in written
    assert [bool(re.search(written["pattern"], text)) for text in ("10:30:00", "24:00:00", "10:30:00Z")] == [
        True,
        False,
        False,
    ]


def test_alternatives_differ() -> None:
    """A value that fits two alternatives fails a oneOf; what may be null has an alternative for null."""
    thing = {"$ref": "#/components/schemas/Thing"}
    schema = {"oneOf": [thing, {**thing, "description": "The other"}], "type": ["object", "null"]}
    assert without_texts(schema) == {"oneOf": [thing, {"type": "null"}]}
    assert without_texts({"anyOf": [thing, {"type": "null"}]}) == {"anyOf": [thing, {"type": "null"}]}


def test_keys_of_links_are_ids() -> None:
    """The keys are described as the mock server checks them."""
    links: Node = {"type": "object", "additionalProperties": INTEGER, "x-links": "object"}
    assert without_texts(links) == {**links, "propertyNames": {"pattern": "^[0-9]{1,18}$"}}


def test_callbacks_carry_no_token() -> None:
    """Otherwise the security of all operations would apply to them."""
    sent = as_sent({"post": {"operationId": "Event", "responses": {"200": {"content": {}}}}})
    assert sent["post"]["security"] == []


@pytest.mark.parametrize(
    ("schema", "example", "fitted"),
    [
        (STRING, 13155550175, "13155550175"),
        (STRING, 40.73, "40.73"),
        (INTEGER, "150", 150),
        (INTEGER, True, 1),
        ({"type": "number"}, "-5", -5),
        ({"type": "number"}, "1.5", 1.5),
        ({"type": ["object", "null"]}, [], None),
        (obj(a=STRING, b=INTEGER), {"a": 1, "b": "x", "c": 2}, {"a": "1", "c": 2}),
        (arr(STRING), [1, True], ["1"]),
        ({"anyOf": [INTEGER, STRING]}, "x", "x"),
        ({"$ref": "#/components/schemas/Thing"}, {"a": 1}, {"a": "1"}),
        ({**STRING, "format": "date"}, "2026-11-23", "2026-11-23"),
        ({"allOf": [{"$ref": "#/components/schemas/Thing"}], "description": "One"}, {"a": 1}, {"a": "1"}),
    ],
)
def test_examples_get_their_type(schema: Node, example: object, fitted: object) -> None:
    """Examples are converted where that loses nothing; parts that can't be are left out."""
    root: Node = {"components": {"schemas": {"Thing": obj(a=STRING), "This": {**schema, "example": example}}}}
    fit_examples(root)
    assert root["components"]["schemas"]["This"]["example"] == fitted
    assert type(root["components"]["schemas"]["This"]["example"]) is type(fitted)


@pytest.mark.parametrize(
    ("schema", "example"),
    [
        ({**STRING, "format": "date"}, "0000-00-00"),
        (STRING, True),
        (STRING, {}),
        (INTEGER, "1.5"),
        (INTEGER, 1.5),
        (obj(a=STRING), []),
        ({**STRING, "enum": ["a"]}, "b"),
        ({**STRING, "maxLength": 2}, 123),
        (obj(["a"], a=STRING), {}),
        ({"anyOf": [INTEGER, {"type": "boolean"}]}, "x"),
    ],
)
def test_examples_of_another_type_go(schema: Node, example: object) -> None:
    """An example that its schema refuses is left out."""
    root: Node = {"components": {"schemas": {"This": {**schema, "example": example}}}}
    fit_examples(root)
    assert "example" not in root["components"]["schemas"]["This"]


def test_a_field_may_be_called_example() -> None:
    """Only the keyword of OpenAPI is an example."""
    root: Node = {"components": {"schemas": {"This": obj(example=STRING, properties=INTEGER)}}}
    before = copy.deepcopy(root)
    fit_examples(root)
    assert root == before


def test_all_shipped_examples_fit_their_schema() -> None:
    """Every tool accepts them, patterns and days included."""
    root = json.loads((PACKAGE / "openapi.json").read_bytes())
    schemas = [one for one in nodes_of(root) if "example" in one and not {"in", "operationId"} & one.keys()]
    assert len(schemas) > 1000
    for schema in schemas:
        full = {**schema, "components": root["components"]}
        validator = JSONSCHEMA.Draft202012Validator(full, format_checker=JSONSCHEMA.FormatChecker(formats=["date"]))
        assert [error.message for error in validator.iter_errors(schema["example"])] == [], schema


def nodes_of(node: object) -> Iterator[Node]:
    """All objects below a part of a description, without those of examples."""
    if isinstance(node, dict):
        yield node
    parts = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, part in parts:
        if key != "example" or not isinstance(part, (dict, list)) or "type" in part:
            yield from nodes_of(part)


def test_no_two_shipped_paths_are_the_same() -> None:
    """Paths differ by more than parameter names, and none repeats the path of its server."""
    root = json.loads((PACKAGE / "openapi.json").read_bytes())
    shapes = [re.sub(r"\{[^{}]*\}", "{}", path) for path in root["paths"]]
    assert len({*shapes}) == len(shapes)
    twice = [path for path in root["paths"] if path.startswith("/api/v1/")]
    servers = [one["servers"][0]["url"] for path in twice for one in root["paths"][path].values()]
    assert {*servers} <= {"https://api.alteg.io"}
