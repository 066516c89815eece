"""The description that goes with the package has all facts of the patched one, and none of its texts."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path

import pytest

from custom.tools.document import Document
from custom.tools.packaged import as_sent, without_texts, write_description
from custom.tools.pipeline import PACKAGE, SPEC, prepare
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, description, obj, op, query

pytestmark = pytest.mark.slow  # generates from the vendored description

TEXTS = {"summary", "description", "title", "externalDocs"}


def test_texts_go_and_fields_of_that_name_stay() -> None:
    """A field or a value may be called as a text is."""
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
    """Those of the mock server stay."""
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
    """Where the format of JSON Schema has another form, a pattern stands in its place."""
    written = without_texts({**STRING, **schema})
    assert "format" not in written
    assert [bool(re.search(written["pattern"], text)) for text in fitting] == [True] * len(fitting)
    assert [bool(re.search(written["pattern"], text)) for text in others] == [False] * len(others)


def test_days_keep_their_format() -> None:
    """A day of ISO 8601 is what JSON Schema calls a date."""
    assert without_texts({**STRING, "format": "date"}) == {**STRING, "format": "date"}


def test_wrappers_of_descriptions_go() -> None:
    """A reference is a reference again; a union stays one."""
    reference = {"$ref": "#/components/schemas/Thing"}
    assert without_texts({"allOf": [reference], "description": "The owner"}) == reference
    assert without_texts({"allOf": [reference, obj(a=STRING)]}) == {"allOf": [reference, obj(a=STRING)]}
    union = {"anyOf": [reference, {"type": "null"}]}
    assert without_texts({**union, "description": "The owner"}) == union


def test_one_line_for_each_operation_and_schema(tmp_path: Path) -> None:
    """So that a change of one shows as a change of one; whitespace is left out."""
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


def test_facts_of_the_vendored_description() -> None:
    """The packaged description is the patched one without texts and extensions, and nothing else is missing."""
    packaged = json.loads((PACKAGE / "openapi.json").read_bytes())
    patched = prepare(SPEC).document.root
    assert packaged.pop("x-generated")
    assert packaged.pop("info") == {key: patched["info"][key] for key in ("title", "version")}
    patched["webhooks"] = {name: as_sent(item) for name, item in patched["webhooks"].items()}
    assert packaged == without_texts({key: value for key, value in patched.items() if key != "info"})
    assert packaged["paths"].keys() == patched["paths"].keys()
    assert packaged["components"]["schemas"].keys() == patched["components"]["schemas"].keys()
    assert {"get_client", "create_client"} <= {
        operation["operationId"] for item in packaged["paths"].values() for operation in item.values()
    }
