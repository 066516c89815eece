"""Texts of our own complete a structure by operation and place, where a description has none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from custom.tools.__main__ import main
from custom.tools.description.document import DescriptionError, Document
from custom.tools.description.loading import read
from custom.tools.description.normalising import normalise
from custom.tools.description.structure import structure
from custom.tools.description.texts import Overlay, lay, places
from custom.tools.files import SPEC, TEXTS
from custom.tools.pending import read_pending
from custom.tools.pipeline import described
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, description, envelope, obj, one, op, parameter, query

THING = obj(id=INTEGER, owner=obj(name=STRING), tags=arr(STRING))
BARE = description(
    ("GET /things/{id}", op("get_thing", parameter("path", "id", INTEGER), query("page"), returns=envelope(THING))),
    ("POST /things", op("make_thing", body=obj(name=STRING), returns=arr(THING), status="201")),
    tags=[{"name": "Things"}],
)


def _laid(raw: Node, **texts: Any) -> tuple[Document, Overlay]:
    document = normalise(raw)
    return document, lay(document, texts)


def _at(document: Document, place: str) -> Node:
    name, _, where = place.partition(" ")
    operation = next(one for one in document.operations() if one.id == name)
    return dict(places(operation))[where]


def test_texts_by_operation_and_place() -> None:
    """Summaries, arguments, bodies, responses and statuses, each at its place."""
    document, overlay = _laid(
        BARE,
        info={"description": "All of it"},
        tags={"Things": "What there is"},
        operations={
            "get_thing": {
                "summary": "Get a thing",
                "200": "It was there",
                "path id": {"description": "The thing", "example": 5},
                "query page": "The page",
                "data": {"about": "A thing"},
                "data.owner.name": {"example": "Ann"},
                "data.tags": {"description": "Tags", "example": ["a"]},
            },
            "make_thing": {"description": "Makes one", "body.name": "Its name", "answer[].id": "Its ID"},
        },
    )
    first, second = document.operations()
    assert document.root["info"]["description"] == "All of it"
    assert document.root["info"]["title"] == "Things"
    assert document.root["tags"] == [{"name": "Things", "description": "What there is"}]
    assert first.node["summary"] == "Get a thing"
    assert first.node["responses"]["200"]["description"] == "OK"
    assert _at(document, "get_thing path id") == {
        **parameter("path", "id", {**INTEGER, "example": 5}),
        "description": "The thing",
    }
    assert _at(document, "get_thing data")["x-component-about"] == "A thing"
    assert _at(document, "get_thing data.owner.name") == {**STRING, "example": "Ann"}
    assert _at(document, "get_thing data.tags") == arr(STRING, description="Tags", example=["a"])
    assert second.node["description"] == "Makes one"
    assert _at(document, "make_thing body.name")["description"] == "Its name"
    assert _at(document, "make_thing answer[].id")["description"] == "Its ID"
    assert overlay.unused == ()


def test_texts_of_the_description_stay() -> None:
    """A description with prose and examples of its own keeps them, place by place."""
    own = {**STRING, "description": "Theirs", "example": "theirs"}
    raw = one(op("call", query("a", own), query("b"), returns=envelope(obj(c={**STRING, "example": "theirs"}))))
    ours = {"description": "Ours", "example": "ours"}
    places_of_ours = {"query a": ours, "query b": ours, "data.c": ours}
    document, _ = _laid({**raw, "info": {"title": "T", "version": "1"}}, operations={"call": places_of_ours})
    assert _at(document, "call query a")["schema"] == own
    assert _at(document, "call query b")["schema"]["example"] == "ours"
    assert _at(document, "call data.c") == {**STRING, "description": "Ours", "example": "theirs"}


def test_shared_objects() -> None:
    """The texts of a shared object are written once; a text nearer to the place wins."""
    document, overlay = _laid(
        BARE,
        shared={
            "Thing": {"about": "A thing", ".id": "The ID", ".owner": {"as": "Owner", "description": "Whose"}},
            "Owner": {"about": "A person", ".name": "The name"},
        },
        operations={
            "get_thing": {"data": {"as": "Thing"}, "data.id": "This ID"},
            "make_thing": {"answer[]": {"as": "Thing"}},
        },
    )
    assert _at(document, "get_thing data.id")["description"] == "This ID"
    assert _at(document, "make_thing answer[].id")["description"] == "The ID"
    for place in ("get_thing data.owner", "make_thing answer[].owner"):
        assert _at(document, place)["description"] == "Whose"
        assert _at(document, place)["x-component-about"] == "A person"
        assert _at(document, f"{place}.name")["description"] == "The name"
    assert overlay.unused == ()


def test_texts_of_arguments_and_statuses() -> None:
    """A common argument or status has one text; an operation may have its own."""
    raw = one(op("call", query("page"), query("count"), responses={"200": {"description": ""}, "404": {}}))
    document, _ = _laid(
        raw,
        arguments={"query page": "Page number", "query count": "Size"},
        statuses={"200": "Success", "404": "Not found"},
        operations={"call": {"query page": "From 1", "404": "No such thing"}},
    )
    (operation,) = document.operations()
    assert [p["description"] for p in operation.parameters] == ["From 1", "Size"]
    assert [r["description"] for r in operation.node["responses"].values()] == ["Success", "No such thing"]


def test_texts_inside_alternatives() -> None:
    """A text without the number of an alternative is for all of them; one with a number is for that one."""
    union = {"oneOf": [obj(a=STRING), obj(a=STRING, b=STRING)]}
    document, _ = _laid(
        one(op(returns=envelope(union))), operations={"call": {"data": "Both", "data.a": "A", "data|1.b": "B"}}
    )
    assert _at(document, "call data")["description"] == "Both"
    assert "description" not in _at(document, "call data|0")
    assert [_at(document, f"call data|{n}.a")["description"] for n in (0, 1)] == ["A", "A"]
    assert _at(document, "call data|1.b")["description"] == "B"


def test_what_has_no_text_and_what_has_no_place() -> None:
    """Operations, arguments and fields without a text are listed, and so are texts without a place."""
    _, overlay = _laid(
        BARE,
        operations={
            "get_thing": {"summary": "Get", "path id": "The thing", "data.gone": "Gone", "data.id": "ID"},
            "gone": {"summary": "Gone"},
        },
    )
    assert overlay.without_text == (
        "get_thing query page",
        "get_thing data.owner",
        "get_thing data.owner.name",
        "get_thing data.tags",
        "make_thing",
        "make_thing answer[].id",
        "make_thing answer[].owner",
        "make_thing answer[].owner.name",
        "make_thing answer[].tags",
        "make_thing body.name",
    )
    assert overlay.unused == ("get_thing data.gone", "gone")


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        ({"operations": {"get_thing": {"data": {"as": "Unknown"}}}}, "texts: data: no shared object Unknown"),
        ({"operations": {"get_thing": {"data.id": {"text": "ID"}}}}, "texts: get_thing data.id: unknown keys text"),
    ],
)
def test_texts_that_are_wrong(texts: Node, message: str) -> None:
    """The error names the place."""
    with pytest.raises(DescriptionError, match=f"^{message}$"):
        lay(normalise(BARE), texts)


def test_shared_objects_in_a_circle() -> None:
    """A shared object that contains itself is expanded once."""
    shared = {"A": {".owner": {"as": "B"}}, "B": {".name": "N", ".owner": {"as": "A"}}}
    document, _ = _laid(BARE, shared=shared, operations={"get_thing": {"data": {"as": "A"}}})
    assert _at(document, "get_thing data.owner.name")["description"] == "N"


def test_every_text_has_its_place() -> None:
    """Every place, argument and shared object in ``texts.yaml`` exists."""
    document, overlay = described(SPEC)
    texts = read(TEXTS)
    assert {f"a text without its place: {place}" for place in overlay.unused} <= read_pending()
    silent = [one.id for one in document.operations() if not one.node.get("summary")]
    assert {f"{name} has no summary in texts.yaml" for name in silent} <= read_pending()
    tags = {tag["name"] for tag in document.root["tags"] if not tag.get("description")} - {"Notification Settings"}
    assert {f"the tag {name} has no text in texts.yaml" for name in tags} <= read_pending()
    used = {
        text["as"]
        for texts_of_one in (*texts["operations"].values(), *texts["shared"].values())
        for text in texts_of_one.values()
        if isinstance(text, dict) and "as" in text
    }
    assert texts["shared"].keys() == used


def test_description_with_prose_gives_the_same_facts(tmp_path: Path) -> None:
    """Texts of the description replace ours and change nothing but docstrings."""
    raw = read(SPEC)
    prosaic = json.loads(json.dumps(raw))
    prosaic["components"]["schemas"]["companies_data_types"]["properties"]["data"]["items"]["properties"]["title"][
        "description"
    ] = "How they call it"
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(prosaic), encoding="utf-8")
    document, overlay = described(spec)
    assert structure(prosaic) == structure(raw)
    assert _at(document, "get_location_list data[].title")["description"] == "How they call it"
    assert overlay.unused == described(SPEC)[1].unused


def test_structure_and_texts_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """The structure is printed as it is vendored, and places without a text are listed."""
    assert main(["structure"]) == 0
    assert capsys.readouterr().out == SPEC.read_text(encoding="utf-8")
    assert main(["texts"]) == 0
    listed = capsys.readouterr().out.splitlines()
    overlay = described(SPEC)[1]
    expected = [f"no text: {place}" for place in overlay.without_text] + [
        f"no place: {place}" for place in overlay.unused
    ]
    assert [line for line in listed if line] == expected
