"""Several descriptions become one package: which ones, what may not clash, and where tokens may be sent."""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from custom.tools.__main__ import main as generate
from custom.tools.description.document import DescriptionError, Document
from custom.tools.description.joining import ORIGIN, foreign_servers, join
from custom.tools.description.loading import load
from custom.tools.description.parts import Part, parts_for, vendored
from custom.tools.description.source import SOURCE_NAME
from custom.tools.files import SPEC
from custom.tools.pipeline import build, prepare
from custom.tools.rendering.generator import GenerationError
from custom.tools.spec_diff.compare import compare
from custom.tools.spec_diff.revisions import side
from custom.tools.update_spec.__main__ import main as update
from tests.doubles.descriptions import INTEGER, STRING, Node, description, envelope, obj, op, parameter

API = "https://api.alteg.io/api/v1"
FIRST = description(
    (
        "GET /things/{thing_id}",
        op("get_thing", parameter("path", "thing_id", INTEGER), returns=envelope(obj(id=INTEGER))),
    ),
    ("GET /things", op("get_thing_list")),
    tags=[{"name": "Things"}],
    servers=[{"url": API}],
)
SECOND = description(
    ("GET /others", op("get_other_list", tags=["Others"])),
    ("DELETE /things/{id}", op("delete_thing", parameter("path", "id"), tags=["Others"])),
    servers=[{"url": f"{API}/"}],
)
ADDED: Node = {
    "extends": "first",
    **description(("POST /things", op("add_thing", body=obj(title=STRING))), ("GET /others", op("list_others"))),
}


def _folder(tmp_path: Path, *descriptions: Node) -> Path:
    """A folder of vendored descriptions: first, second, ..."""
    folder = tmp_path / "openapi"
    folder.mkdir(parents=True)
    listed: Node = {}
    for name, one in zip(("first", "second", "third"), descriptions, strict=False):
        raw = dict(one)
        extends = raw.pop("extends", None)
        (folder / f"{name}.json").write_text(json.dumps(raw), encoding="utf-8")
        entry = {"address": None, "file": f"{name}.json", "taken_from": None, "revision": "1", "date": "2026-11-28"}
        listed[name] = {**entry, **({"extends": extends} if extends else {})}
    (folder / SOURCE_NAME).write_text(json.dumps(listed), encoding="utf-8")
    return folder


def _joined(folder: Path) -> Document:
    return join([(part, load(part.path)) for part in vendored(folder)])


def _changed(raw: Node, change: Callable[[Node], Any]) -> Node:
    result = copy.deepcopy(raw)
    change(result)
    return result


def test_joined(tmp_path: Path) -> None:
    """All operations are there in order, each with its origin; two descriptions may share a path."""
    document = _joined(_folder(tmp_path, FIRST, SECOND, ADDED))
    found = {one.id: (one.method, one.path, one.node.get(ORIGIN)) for one in document.operations()}
    assert found == {
        "get_thing": ("get", "/things/{thing_id}", None),
        "get_thing_list": ("get", "/things", None),
        "add_thing": ("post", "/things", "third"),
        "get_other_list": ("get", "/others", "second"),
        "delete_thing": ("delete", "/things/{id}", "second"),
    }
    assert [tag["name"] for tag in document.root["tags"]] == ["Things"]
    assert all("servers" not in one.node for one in document.operations())


def test_published_by_now(tmp_path: Path) -> None:
    """An operation of a supplement is left out once upstream describes it, with a note."""
    document = _joined(_folder(tmp_path, FIRST, SECOND, ADDED))
    assert document.notes == ["list_others of third.json is published in second now; remove it there"]
    renamed = _changed(FIRST, lambda raw: raw["paths"]["/things"].update(post=op("add_thing_now")))
    notes = _joined(_folder(tmp_path / "again", renamed, SECOND, ADDED)).notes
    assert notes[0] == "add_thing of third.json is published in first now; remove it there"


def _same_id(raw: Node) -> None:
    raw["paths"]["/others"]["get"]["operationId"] = "get_thing"


def _same_tag(raw: Node) -> None:
    raw["paths"]["/others"]["get"]["tags"] = ["things"]


def _same_declared_tag(raw: Node) -> None:
    raw["tags"] = [{"name": "Things"}]


def _same_address(raw: Node) -> None:
    raw["paths"]["/things/{id}"]["get"] = op("other", parameter("path", "id"), tags=["Others"])


def _other_scheme(raw: Node) -> None:
    raw["components"] = {"securitySchemes": {"BearerPartner": {"type": "apiKey", "in": "header", "name": "X"}}}


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (_same_id, "the operationId 'get_thing'"),
        (_same_tag, "the tag 'things'"),
        (_same_declared_tag, "the tag 'Things'"),
        (_same_address, "the operation GET /things/{}"),
    ],
)
def test_clash(change: Callable[[Node], None], what: str, tmp_path: Path) -> None:
    """An operationId, a tag or an address in two descriptions is an error that names both."""
    with pytest.raises(DescriptionError) as caught:
        _joined(_folder(tmp_path, FIRST, _changed(SECOND, change)))
    assert str(caught.value) == (
        f"{what} is in first.json (first) and in second.json (second); a package can have it from one of them"
    )


def test_clash_of_schemes(tmp_path: Path) -> None:
    """One name of a security scheme has one meaning."""
    bearer = {"components": {"securitySchemes": {"BearerPartner": {"type": "http", "scheme": "bearer"}}}}
    with pytest.raises(
        DescriptionError, match=r"BearerPartner of second.json \(second\) is already defined in another way"
    ):
        _joined(_folder(tmp_path, {**FIRST, **bearer}, _changed(SECOND, _other_scheme)))


def test_shared_components_stay_apart(tmp_path: Path) -> None:
    """Two descriptions may use one name for different, even recursive, components."""

    def tree(name: str, field: str, tag: str) -> Node:
        node = obj(**{field: STRING}, inner={"$ref": "#/components/schemas/Tree"})
        response = envelope({"$ref": "#/components/schemas/Tree"})
        schemas = {"Tree": node}
        return description((f"GET /{name}", op(name, returns=response, tags=[tag])), components={"schemas": schemas})

    folder = _folder(tmp_path, tree("get_one", "title", "Ones"), tree("get_two", "name", "Twos"))
    prepared = build(vendored(folder), tmp_path / "package", names=tmp_path / "none.lock", report=lambda _line: None)
    schemas = prepared.document.root["components"]["schemas"]
    assert set(schemas["GetOneResult"]["properties"]) == {"title", "inner"}
    assert set(schemas["GetTwoResult"]["properties"]) == {"name", "inner"}


@pytest.mark.parametrize(
    ("ids", "replaced"),
    [
        (["get_thing", "get_thing_list", "new"], "first"),
        (["get_thing", "new"], "first"),
        (["get_other_list", "delete_thing", "get_thing"], "second"),
        (["new"], None),
        ([], None),
    ],
)
def test_which_one_is_replaced(ids: list[str], replaced: str | None, tmp_path: Path) -> None:
    """A file replaces the description with which it shares most operations, at least half; else it stands alone."""
    folder = _folder(tmp_path, FIRST, SECOND)
    spec = tmp_path / "spec.json"
    entries = [(f"GET /{name}", op(name)) for name in ids or ["other"]]
    spec.write_text(json.dumps(description(*entries)), encoding="utf-8")
    expected = [Part("b2b-v1", spec)]
    if replaced is not None:
        expected = [Part(one.name, spec) if one.name == replaced else one for one in vendored(folder)]
    assert list(parts_for(spec, folder)) == expected


def test_vendored_file_stands_for_all() -> None:
    """Each of the vendored files leads to the same package."""
    listed = vendored(SPEC.parent)
    assert {parts_for(one.path, SPEC.parent) for one in listed} == {listed}
    assert parts_for(SPEC.parent / ".." / "openapi" / SPEC.name, SPEC.parent) == listed


def _served(address: str) -> Node:
    return _changed(SECOND, lambda raw: raw["paths"]["/others"]["get"].update(servers=[{"url": address}]))


def test_own_server(tmp_path: Path) -> None:
    """An operation keeps a server other than that of the API, declared for it or for its description."""
    one = _joined(_folder(tmp_path, FIRST, _served("https://app.alteg.io/")))
    servers = {operation.id: operation.node.get("servers") for operation in one.operations()}
    assert servers == {**dict.fromkeys(servers), "get_other_list": [{"url": "https://app.alteg.io/"}]}
    with_server = {**SECOND, "servers": [{"url": "https://app.alteg.io"}]}
    two = _joined(_folder(tmp_path / "again", FIRST, with_server))
    assert {operation.id for operation in two.operations() if "servers" in operation.node} == {
        "get_other_list",
        "delete_thing",
    }


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example",
        "https://alteg.io.evil.example",
        "https://evilalteg.io",
        "http://app.alteg.io",
        "https://user@app.alteg.io",
        "https://app.alteg.io:444",
        "https://app.alteg.io?x=https://evil.example",
        "//app.alteg.io",
        "/elsewhere",
        "https://{host}.alteg.io",
        "https://app.alteg.io\\@evil.example",
        "https://[app.alteg.io",
    ],
)
def test_foreign_server(address: str, tmp_path: Path) -> None:
    """Tokens go to Altegio's own servers only: any other server is refused before a package is built."""
    folder = _folder(tmp_path, FIRST, _served(address))
    reason = f"GET /others: the server {address} is no https address below alteg.io, and the tokens go to no other"
    assert list(foreign_servers(_joined(folder))) == [reason]
    with pytest.raises(GenerationError, match="the tokens go to no other"):
        build(vendored(folder), tmp_path / "package", names=tmp_path / "none.lock", report=lambda _line: None)


def test_a_supplement_that_is_published_elsewhere(tmp_path: Path) -> None:
    """Under another address and operationId a note asks about it; a line in the lock settles it."""
    report = obj(sum=INTEGER, tax=INTEGER)
    own = description(("GET /reports/{day}", op("get_report", parameter("path", "day"), returns=envelope(report))))
    more = description(
        ("GET /locations/reports", op("readReports", returns=envelope(obj(**report["properties"], net=INTEGER)))),
        ("GET /pages", op("get_pages", returns=envelope(obj(pages=INTEGER)))),
    )
    supplement = {"extends": "first", **own}
    before = prepare(vendored(_folder(tmp_path / "before", FIRST, supplement)), names=tmp_path / "none.lock")
    assert before.lock.notes == []
    names = tmp_path / "names.lock"
    names.write_text(before.lock.text(), encoding="utf-8")
    parts = vendored(_folder(tmp_path / "after", {**FIRST, "paths": FIRST["paths"] | more["paths"]}, supplement))
    (note,) = prepare(parts, names=names).lock.notes
    line = "operation readReports -> get_report"
    assert note.startswith("readReports is new and nearly the same as get_report of second: ")
    assert f"add `{line}` to openapi/names.lock" in note
    names.write_text(f"{before.lock.text()}{line}\n", encoding="utf-8")
    after = prepare(parts, names=names)
    assert after.lock.notes == []
    assert [one.path for one in after.document.operations() if one.id == "get_report"] == ["/locations/reports"]
    assert "get_report of second.json is published in first now; remove it there" in after.document.notes


def test_callbacks_are_models(tmp_path: Path) -> None:
    """What the server sends by itself becomes a model that is read, without a method."""
    body = {"content": {"application/json": {"schema": obj(["status"], status=STRING, data=obj(id=INTEGER))}}}
    hook = {
        "operationId": "on_thing",
        "tags": ["Others"],
        "requestBody": body,
        "responses": {"200": {"description": ""}},
    }
    folder = _folder(tmp_path, FIRST, {**SECOND, "webhooks": {"ThingEvent": {"post": hook}}})
    package = tmp_path / "package"
    build(vendored(folder), package, names=tmp_path / "none.lock", report=lambda _line: None)
    assert "class OnThingResult(Model)" in (package / "models" / "on_thing_result.py").read_text(encoding="utf-8")
    assert "on_thing" not in (package / "api" / "others.py").read_text(encoding="utf-8")
    packaged = json.loads((package / "openapi.json").read_bytes())["webhooks"]["ThingEvent"]["post"]
    assert packaged["requestBody"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/OnThingResult"
    }


@pytest.mark.parametrize(
    ("hook", "reason"),
    [
        ({"post": {"requestBody": {"content": {}}}}, "webhook ThingEvent: an operationId is needed"),
        (
            {"post": {"operationId": "get_thing"}},
            "webhook ThingEvent: the operationId get_thing is that of GET /things",
        ),
        (
            {"post": {"operationId": "a"}, "put": {"operationId": "a"}},
            "webhook ThingEvent: the operationId a is that of webhook ThingEvent",
        ),
    ],
)
def test_callbacks_without_a_name(hook: Node, reason: str, tmp_path: Path) -> None:
    """A callback is recognised by its own operationId."""
    raw = description(("GET /things", op("get_thing")), webhooks={"ThingEvent": hook})
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(GenerationError, match=f"^{reason}"):
        build(spec, tmp_path / "package", names=tmp_path / "none.lock", report=lambda _line: None)


@pytest.mark.parametrize("name", ["../../evil", '"""\nimport os\n"""', "\\", "", "Thing Event"])
def test_hostile_callbacks(name: str, tmp_path: Path) -> None:
    """Names and texts of webhooks are nothing but texts in the package."""
    body = {"content": {"application/json": {"schema": obj(**{name or "x": {**STRING, "description": name}})}}}
    hook = {"operationId": "on_thing", "summary": name, "description": name, "requestBody": body}
    raw = description(("GET /things", op("get_thing")), webhooks={name: {"post": hook}})
    spec, package = tmp_path / "spec.json", tmp_path / "package"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    arguments = ["generate", "--spec", str(spec), "--output", str(package), "--names", str(tmp_path / "none.lock")]
    if generate(arguments) == 0:
        assert {path.name for path in (package / "models").glob("*.py")} == {"__init__.py", "on_thing_result.py"}
        ast.parse((package / "models" / "on_thing_result.py").read_bytes())
    assert {path.name for path in tmp_path.iterdir()} <= {"spec.json", "package", "none.lock"}


def test_supplement_has_evidence() -> None:
    """Each operation that is not published has a text with its evidence."""
    raw: Node = yaml.load((SPEC.parent / "supplement.yaml").read_bytes(), yaml.CSafeLoader)
    for item in raw["paths"].values():
        for node in item.values():
            evidence = node["x-evidence"]
            assert evidence["strength"] in ("strong", "medium")
            assert evidence["seen"]
            assert node["summary"]


@pytest.mark.slow
@pytest.mark.parametrize("part", vendored(SPEC.parent), ids=lambda part: part.name)
def test_each_can_be_replaced(part: Part, tmp_path: Path) -> None:
    """A copy of any vendored file, as JSON and elsewhere, gives the same package; operations it lacks are gone."""
    raw: Node = yaml.load(part.path.read_bytes(), yaml.CSafeLoader)
    copied = tmp_path / "copy.json"
    copied.write_text(json.dumps(raw), encoding="utf-8")
    prepared = prepare(copied)
    assert [one.name for one in prepared.built_from] == [one.name for one in vendored(SPEC.parent)]
    assert {one.path for one in prepared.built_from} - {one.path for one in vendored(SPEC.parent)} == {copied}
    assert prepared.document.root == prepare(part.path).document.root
    assert prepared.lock.is_current()
    item = next(item for item in raw["paths"].values() if len(item) == 1)
    (method,) = item
    gone = item.pop(method)["operationId"]
    raw["paths"] = {path: item for path, item in raw["paths"].items() if item}
    copied.write_text(json.dumps(raw), encoding="utf-8")
    report = compare(side(str(part.path)).snapshot, side(str(copied)).snapshot)
    assert [one.subject.partition(".")[2] for one in report if one.kind == "operation removed"] == [gone]
    assert not [one for one in report if one.kind == "operation added"]


@pytest.mark.parametrize("part", vendored(SPEC.parent), ids=lambda part: part.name)
def test_taken_in_by_its_name(part: Part, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file is taken in as a revision of its description; what is not published is refused."""
    copied = tmp_path / "bundle.yaml"
    copied.write_bytes(part.path.read_bytes())
    assert part.source is not None
    published = part.source.address is not None
    assert update(["--file", str(copied)]) == (0 if published else 1)
    printed = capsys.readouterr()
    if published:
        assert printed.out == f"unchanged: {part.source.title}\n"
    else:
        assert f"{part.name} is not published" in printed.err


@pytest.mark.slow
def test_clash_through_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that clashes with another description is refused in one line that names both; nothing changes."""
    raw: Node = yaml.load((SPEC.parent / "altegio-developer-tools.yaml").read_bytes(), yaml.CSafeLoader)
    raw["paths"]["/book_dates/{location_id}"] = {"get": op("get_dates", parameter("path", "location_id"), tags=["X"])}
    spec, output = tmp_path / "spec.json", tmp_path / "package"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    assert generate(["generate", "--spec", str(spec), "--output", str(output)]) == 1
    assert capsys.readouterr().err == (
        "generate failed: the operation GET /book_dates/{} is in altegio-online-booking.yaml (online-booking) and in "
        "spec.json (developer-tools); a package can have it from one of them\n"
    )
    assert not output.exists()
    before = (SPEC.parent / "altegio-developer-tools.yaml").read_bytes()
    assert update(["--name", "developer-tools", "--file", str(spec)]) == 1
    assert "altegio-online-booking.yaml (online-booking)" in capsys.readouterr().err
    assert (SPEC.parent / "altegio-developer-tools.yaml").read_bytes() == before
