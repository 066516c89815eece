"""The pipeline from a description to the package: the same bytes each time, nothing lost, and plain errors."""

from __future__ import annotations

import ast
import copy
import gc
import hashlib
import inspect
import json
import pkgutil
import re
import runpy
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import attrs
import pytest
import yaml

import altegio_client
from altegio_client.api import TAGS
from custom.patches import PATCHES
from custom.tools import __main__ as tools
from custom.tools.__main__ import main
from custom.tools.description.document import DescriptionError, Document
from custom.tools.description.loading import load
from custom.tools.description.normalising import normalise
from custom.tools.files import LOCK, MARKER, PACKAGE, ROOT, SPEC
from custom.tools.names.lock import read_lock
from custom.tools.pending import read_pending
from custom.tools.pipeline import build, differences, prepare
from custom.tools.rendering.exports import EXPORTS
from custom.tools.rendering.fake_rows import FAKE_ROWS
from custom.tools.rendering.generator import GenerationError
from custom.tools.rendering.registry import REGISTRY
from custom.tools.words import pascal
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
from tests.doubles.packages import import_package

pytestmark = pytest.mark.slow  # generates the full package

COMPONENTS = "#/components/"
THING = obj(["id"], id=INTEGER, title=STRING, owner=obj(name=STRING, phone=STRING))
SMALL = description(
    (
        "GET /things/{thing_id}",
        op("get_thing", parameter("path", "thing_id", INTEGER), query("ids[]", arr(INTEGER)), returns=envelope(THING)),
    ),
    ("GET /things", op("get_thing_list", query("page", NUMBER), returns=envelope(arr(THING)))),
    ("POST /others", op("create_other", body=obj(["name"], name=STRING, period_unit_id=INTEGER), tags=["Others"])),
    tags=[{"name": "Things", "description": "What there is"}],
)


@attrs.frozen
class Signature:
    """An operation as its caller sees it, and where it goes."""

    group: str
    arguments: tuple[str, ...]
    method: str
    path: str


def _written(folder: Path, raw: Any) -> Path:
    path = folder / "spec.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return path


def _build(spec: Path, package: Path, names: Path = LOCK) -> Path:
    """Build a package without the garbage collector, which would take a quarter of the time."""
    gc.disable()
    try:
        build(spec, package, names=names, report=lambda _line: None)
    finally:
        gc.enable()
    return package


def _built(folder: Path, raw: Any) -> Path:
    """The package built from a description."""
    return _build(_written(folder, raw), folder / "package", folder / "none.lock")


def _tree(package: Path) -> dict[str, bytes]:
    files = (path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(package)): path.read_bytes() for path in files}


def _unmarked(package: Path) -> dict[str, bytes]:
    """A tree without the file that names the description."""
    return {name: content for name, content in _tree(package).items() if name != "_source.py"}


def _signatures(package: Path) -> dict[str, Signature]:
    """The operations as the generated source has them."""
    places = {
        node["operationId"]: (method.upper(), path)
        for path, item in json.loads((package / "openapi.json").read_bytes())["paths"].items()
        for method, node in item.items()
    }
    found: dict[str, Signature] = {}
    for module in sorted(package.glob("api/[!_]*.py")):
        for node in ast.parse(module.read_bytes()).body:
            if isinstance(node, ast.ClassDef):
                for member in node.body:
                    if isinstance(member, ast.AsyncFunctionDef):
                        arguments = [*member.args.args, *member.args.kwonlyargs]
                        names = tuple(argument.arg for argument in arguments)
                        assert member.name not in found
                        found[member.name] = Signature(module.stem, names, *places.pop(member.name))
    assert not places, "operations without a method"
    return found


def _imported(package: Path) -> ModuleType:
    """A generated package, imported under a name of its own."""
    return import_package(package, f"built_{abs(hash(package))}")


@pytest.fixture(scope="module")
def vendored() -> Node:
    """The vendored description as it is written."""
    raw: Node = yaml.load(SPEC.read_bytes(), yaml.CSafeLoader)
    return raw


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package built from the vendored description."""
    return _build(SPEC, tmp_path_factory.mktemp("full") / "package")


@pytest.fixture(scope="session")
def patched(full: Path) -> Document:
    """The vendored description, patched and with its models named, as it goes with the package."""
    return Document(json.loads((full / "openapi.json").read_bytes()))


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package built from the small description."""
    return _built(tmp_path_factory.mktemp("small"), SMALL)


def test_small_description_twice(small: Path, tmp_path: Path) -> None:
    """The same small description gives the same bytes, wherever it is written."""
    again = _built(tmp_path, SMALL)
    assert _tree(again) == _tree(small)
    assert {"api/things.py", "api/others.py", "enums.py", "openapi.json"} <= _tree(again).keys()


def test_small_description_signatures(small: Path) -> None:
    """Each operation has a method in the group of its tag, with its parameters as arguments."""
    assert _signatures(small) == {
        "get_thing": Signature("things", ("self", "thing_id", "ids"), "GET", "/things/{thing_id}"),
        "get_thing_list": Signature("things", ("self", "page"), "GET", "/things"),
        "create_other": Signature("others", ("self", "body"), "POST", "/others"),
    }


def test_full_description_twice(full: Path, tmp_path: Path) -> None:
    """The vendored description gives the same bytes each time."""
    assert _tree(_build(SPEC, tmp_path / "package")) == _tree(full)


def test_committed_package(full: Path) -> None:
    """The committed package equals what the pipeline generates from the vendored description."""
    assert differences(full, PACKAGE) == []
    assert _tree(full) == _tree(PACKAGE)


def test_stale_files_go(tmp_path: Path) -> None:
    """Generating replaces the old package with the new one, with nothing left over."""
    spec, output = _written(tmp_path, SMALL), tmp_path / "output"
    (output / "models").mkdir(parents=True)
    (output / "models" / "stale.py").touch()
    assert main(["generate", "--spec", str(spec), "--output", str(output)]) == 0
    assert not (output / "models" / "stale.py").exists()
    assert main(["check", "--spec", str(spec), "--output", str(output)]) == 0


def test_dead_patches_are_only_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A patch with nothing to do is mentioned, and fails the command only in strict mode."""
    spec = _written(tmp_path, SMALL)
    arguments = ["generate", "--spec", str(spec), "--output", str(tmp_path / "output")]
    assert main(arguments) == 0
    assert "note: joined-ids found nothing to do in spec.json" in capsys.readouterr().out
    shutil.rmtree(tmp_path / "output")
    assert main([*arguments, "--strict"]) == 1
    assert re.fullmatch(
        r"generate failed: nothing to do any more, remove: .*joined-ids[\s\S]*", capsys.readouterr().err
    )
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize(
    "broken",
    [
        one(op(bodies={"application/x-unheard-of": STRING})),
        one(op(responses={"200": {"description": "OK", "content": {"application/x-unheard-of": {"schema": STRING}}}})),
    ],
)
def test_warnings_fail(broken: Node, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Any warning or omission of the generator fails the build, and names the operation."""
    both = {**broken, "paths": {**SMALL["paths"], "/broken": broken["paths"]["/things"]}}
    for raw, place in ((broken, "GET /things"), (both, "GET /broken")):
        spec, output = _written(tmp_path, raw), tmp_path / "output"
        with pytest.raises(GenerationError, match=place):
            build(spec, tmp_path / "package", names=tmp_path / "none.lock")
        assert main(["generate", "--spec", str(spec), "--output", str(output)]) == 1
        assert capsys.readouterr().err.startswith("generate failed: ")
        assert not output.exists()


def test_formatter_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unformatted code fails the build with the message of the formatter."""
    real = subprocess.run

    def fail_to_format(command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        if "format" in command:
            return subprocess.CompletedProcess(command, 2, "", "no such rule")
        return real(command, **options)

    monkeypatch.setattr(subprocess, "run", fail_to_format)
    with pytest.raises(GenerationError, match=r"^ruff format: no such rule$"):
        _built(tmp_path, SMALL)


@pytest.mark.parametrize(
    ("pending", "recorded", "message"),
    [
        (["a line"], None, "lists what is done, remove it:\n  a line\n"),
        ([], "0", "spec.json is not what SOURCE.json records; take it in by make update-spec SPEC=file\n"),
    ],
    ids=["what is done is still pending", "the description was edited"],
)
def test_check_of_what_goes_with_the_package(
    pending: list[str],
    recorded: str | None,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The list of pending checks is current, and no description is edited by hand."""
    spec = _written(tmp_path, SMALL)
    source = recorded and SimpleNamespace(sha256=recorded)
    prepared = SimpleNamespace(
        lock=SimpleNamespace(is_current=lambda: True),
        built_from=[SimpleNamespace(path=spec, sha256="of the file", source=source)],
    )
    monkeypatch.setattr(tools, "build", lambda *_, **__: prepared)
    monkeypatch.setattr(tools, "differences", lambda *_: [])
    monkeypatch.setattr(tools, "render_fake_rows", lambda _: FAKE_ROWS.read_text("utf-8"))
    monkeypatch.setattr(tools, "read_pending", lambda: frozenset(pending))
    monkeypatch.setattr(tools, "pending_of", lambda _: [])
    assert main(["check", "--spec", str(spec)]) == 1
    assert message in capsys.readouterr().out


def test_type_that_does_not_exist(tmp_path: Path) -> None:
    """What the generator can't parse fails the build with its place in the description."""
    with pytest.raises(GenerationError, match=r"^Failed to parse OpenAPI document .*\npaths\./things\.get\."):
        _built(tmp_path, one(op(returns={"type": "unheard-of"})))


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (
            description(("GET /a", op("call")), ("GET /b", op("call"))),
            "GET /b: the operationId call is that of GET /a",
        ),
        (one(op("call", tags=[])), "GET /things: a tag is needed"),
        (one(op("")), "GET /things: an operationId is needed"),
        (one(op("twice", query("q"), query("q"))), "GET /things: the query parameter 'q' is there twice"),
    ],
)
def test_refusals(raw: Node, message: str, tmp_path: Path) -> None:
    """What would be lost, or is not possible in Python, is refused with its name in the description."""
    with pytest.raises(GenerationError, match=f"^{re.escape(message)}$"):
        _built(tmp_path, raw)


def test_names_that_are_kept_distinct(tmp_path: Path) -> None:
    """A query parameter with the name of a path parameter or of the body keeps its wire name and type."""
    at = "GET /things/{id}"
    package = _built(tmp_path, one(op("call", parameter("path", "id", INTEGER), query("id"), query("body")), at))
    assert _signatures(package)["call"].arguments == ("self", "id", "id_query", "body_query")
    source = (package / "api" / "things.py").read_text(encoding="utf-8")
    assert '("id", "id", INT)' in source
    assert '("id_query", "id", STR)' in source
    fields = obj(**{"firstName": STRING, "first name": NUMBER, "first_name": INTEGER})
    model = (_built(tmp_path, one(op(returns=fields))) / "models" / "call_result.py").read_text(encoding="utf-8")
    assert 'first_name: int | None = field("first_name"' in model
    assert 'first_name_: float | None = field("first name"' in model
    assert 'first_name_2: str | None = field("firstName"' in model


def test_no_models(tmp_path: Path) -> None:
    """A description without a single object gives a package that can be imported."""
    package = _imported(_built(tmp_path, one(op("call", returns=envelope(INTEGER)))))
    assert import_module(f"{package.__name__}.models").__all__ == []


def test_nullable_of_version_3_0(tmp_path: Path) -> None:
    """A nullable type of OpenAPI 3.0 equals a type that may be null in 3.1."""
    trees = []
    for version, nothing in (("3.0.3", {"nullable": True}), ("3.1.0", {})):
        text = {**STRING, **nothing} if nothing else {"type": ["string", "null"]}
        owner = {**obj(name=STRING), **nothing} if nothing else {**obj(name=STRING), "type": ["object", "null"]}
        folder = tmp_path / version
        folder.mkdir()
        thing = obj(["title", "owner"], title=text, owner=owner)
        raw = one(op(body=thing, returns=envelope(thing)), "POST /things")
        trees.append(_unmarked(_built(folder, {**raw, "openapi": version})))
    assert trees[0] == trees[1]
    model = trees[0]["models/call_body.py"].decode()
    assert "title: str | None = field(" in model
    assert "owner: CallBodyOwner | None = field(" in model


def test_union_with_null() -> None:
    """A union with null is the schema itself, which may be null."""
    unions: list[Node] = [{"anyOf": [STRING, {"type": "null"}]}, {"oneOf": [{"type": "null"}, STRING]}]
    for union in unions:
        (parameter_,) = next(normalise(one(op("call", query("q", union)))).operations()).parameters
        assert parameter_["schema"] == {"type": ["string", "null"]}


def test_differences(small: Path, tmp_path: Path) -> None:
    """Changed, missing and left-over files are listed, sorted by name; caches don't count."""
    copied = tmp_path / "copy"
    shutil.copytree(small, copied)
    (copied / "__pycache__").mkdir()
    (copied / "__pycache__" / "base.pyc").touch()
    assert differences(small, copied) == []
    (copied / "operation.py").write_text("", encoding="utf-8")
    (copied / "api" / "things.py").unlink()
    (copied / "models" / "zebra.py").touch()
    assert differences(small, copied) == [
        "missing    api/things.py",
        "left over  models/zebra.py",
        "changed    operation.py",
    ]


def test_check_command(small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The check passes on the generated package, and otherwise lists the files and exits with 1."""
    spec, output = _written(tmp_path, SMALL), tmp_path / "output"
    assert main(["generate", "--spec", str(spec), "--output", str(output)]) == 0
    assert _tree(output) == _tree(small)
    arguments = ["check", "--spec", str(spec), "--output", str(output)]
    assert main(arguments) == 0
    assert "output/ is what the pipeline generates from spec.json" in capsys.readouterr().out
    (output / "base.py").write_text("edited", encoding="utf-8")
    (output / "types.py").unlink()
    (output / "odd.py").touch()
    assert main(arguments) == 1
    printed = capsys.readouterr().out
    assert "changed    base.py\n  left over  odd.py\n  missing    types.py\n" in printed
    assert (output / "base.py").read_text(encoding="utf-8") == "edited"


def test_check_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each file of a missing package is listed."""
    spec = _written(tmp_path, SMALL)
    assert main(["check", "--spec", str(spec), "--output", str(tmp_path / "none")]) == 1
    assert "missing    openapi.json" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["generate", "check", "patches"])
@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"swagger: '2.0'", "not an OpenAPI 3 description"),
        (b"openapi: 4.0.0", "not an OpenAPI 3 description"),
        (b"[1, 2]", "not an OpenAPI 3 description"),
        (b"", "not an OpenAPI 3 description"),
        (b"openapi: 3.1.0\npaths:\n", "no paths"),
        (b"openapi: 3.1.0\npaths: []\n", "no paths"),
        (b"a: b: c", "mapping values are not allowed"),
        (b"a:\n\t- b", "cannot start any token"),
        (b'{"openapi": ', "Expecting value"),
        (b"\xff\xfe\x00", "can't decode byte"),
        (
            b"openapi: 3.1.0\npaths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/None'}}}}}",
            "reference to nothing: #/components/responses/None",
        ),
        (
            b"openapi: 3.1.0\npaths: {/a: {get: {parameters: [{$ref: 'other.yaml#/Page'}]}}}",
            "'other.yaml#/Page' leads out of the file; bundle the description into one file first",
        ),
        (
            b"openapi: 3.1.0\npaths: {/a: {$ref: '#/paths/~1a'}}",
            "reference loop at #/paths/~1a",
        ),
    ],
)
def test_bad_descriptions(
    text: bytes, message: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is not a description of OpenAPI 3 gives one line on stderr and the exit status 1."""
    spec = tmp_path / "spec.yaml"
    spec.write_bytes(text)
    assert main([command, "--spec", str(spec), "--output", str(tmp_path / "output")]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith(f"{command} failed: ")
    assert message in captured.err
    assert captured.err.count("\n") == 1
    assert captured.out == ""


def test_unreadable_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file, and a folder, give one line on stderr and the exit status 1."""
    for path in (tmp_path / "none.yaml", tmp_path):
        assert main(["patches", "--spec", str(path)]) == 1
        captured = capsys.readouterr()
        assert captured.err.startswith(f"patches failed: {path}: ")
        assert captured.err.count("\n") == 1
        with pytest.raises(DescriptionError):
            load(path)


def test_recursion(tmp_path: Path) -> None:
    """A schema that leads back to itself becomes a model that holds itself, at any depth."""
    tree = obj(id=INTEGER, children=arr({"$ref": f"{COMPONENTS}schemas/Tree"}))
    response = envelope({"$ref": f"{COMPONENTS}schemas/Tree"})
    package = _built(tmp_path, one(op("get_tree", returns=response), components={"schemas": {"Tree": tree}}))
    models = import_module(f"{_imported(package).__name__}.models")
    read = models.GetTreeResult.from_dict({"id": 1, "children": [{"id": 2, "children": [{"id": 3}]}]})
    assert read.children[0].children[0].id == 3
    assert type(read.children[0]) is type(read.children[0].children[0]) is models.GetTreeResult
    assert models.__all__ == ["GetTreeResult"]


def test_all_of_is_merged() -> None:
    """The parts of an allOf become one object with the fields of all; what stands beside it wins."""
    base = obj(["id"], id=INTEGER, kind=STRING)
    merged: Node = {
        "description": "All",
        "allOf": [
            {"$ref": f"{COMPONENTS}schemas/Base"},
            {**obj(["name"], name=STRING, kind=NUMBER), "description": "Part"},
        ],
        "properties": {"own": STRING},
        "nullable": True,
    }
    document = normalise(one(op(body=merged), "POST /things", components={"schemas": {"Base": base}}))
    ((_, schema),) = next(document.operations()).body_schemas()
    assert schema["properties"].keys() == {"id", "kind", "name", "own"}
    assert schema["required"] == ["id", "name"]
    assert (schema["type"], schema["description"]) == (["object", "null"], "All")
    assert "allOf" not in schema
    assert "nullable" not in schema


def test_path_level_parameters() -> None:
    """Parameters of a path belong to all its operations; one of the operation with the same name wins."""
    raw = description(("GET /t/{id}", op("a")), ("PUT /t/{id}", op("b", query("q", INTEGER), query("id", INTEGER))))
    raw["paths"]["/t/{id}"]["parameters"] = [{"$ref": f"{COMPONENTS}parameters/Id"}, query("q")]
    raw["components"] = {"parameters": {"Id": parameter("path", "id", NUMBER)}}
    get, put = normalise(raw).operations()
    assert [(p["in"], p["name"], p["schema"]["type"]) for p in get.parameters] == [
        ("path", "id", "number"),
        ("query", "q", "string"),
    ]
    assert [(p["in"], p["name"], p["schema"]["type"]) for p in put.parameters] == [
        ("path", "id", "number"),
        ("query", "q", "integer"),
        ("query", "id", "integer"),
    ]


def test_operations_own_their_schemas() -> None:
    """Two operations with one component each get a copy, and the parsed description stays unchanged."""
    thing = {"$ref": f"{COMPONENTS}schemas/Thing"}
    raw = description(
        ("GET /a", op("a", returns=thing)), ("GET /b", op("b", returns=thing)), components={"schemas": {"Thing": THING}}
    )
    before = copy.deepcopy(raw)
    (_, first), (_, second) = (next(operation.response_schemas()) for operation in normalise(raw).operations())
    first["properties"]["owner"]["properties"].clear()
    assert second["properties"]["owner"]["properties"] == THING["properties"]["owner"]["properties"] != {}
    assert raw == before


def test_yaml_and_json_read_the_same(tmp_path: Path) -> None:
    """YAML scalars are read as JSON has them: dates stay text, yes and no too."""
    values = "a-date: 2026-01-21, a-moment: 2026-01-21T10:00:00Z, a-yes: yes, a-on: true"
    text = f"openapi: 3.1.0\npaths: {{/a: {{get: {{{values}}}}}}}"
    spec = tmp_path / "spec.yaml"
    spec.write_text(text, encoding="utf-8")
    node = next(load(spec).operations()).node
    assert [node[key] for key in ("a-date", "a-moment", "a-yes", "a-on")] == [
        "2026-01-21",
        "2026-01-21T10:00:00Z",
        "yes",
        True,
    ]


def test_every_model_has_a_docstring(full: Path) -> None:
    """The docstring of a model is a sentence, and never just its name again."""
    for path in sorted((full / "models").glob("[!_]*.py")):
        (model,) = (node for node in ast.parse(path.read_bytes()).body if isinstance(node, ast.ClassDef))
        text = ast.get_docstring(model) or ""
        assert text[-1:] in {".", "!", "?", ":"}, path
        assert text.rstrip(".") != model.name, path
    price = (full / "models" / "service_team_member_settings_price.py").read_text(encoding="utf-8")
    assert '"""The value of `price` of ServiceTeamMemberSettings.\n' in price


def test_markers(small: Path) -> None:
    """Every generated module begins with the marker, and no hand-written one does."""
    generated = sorted(PACKAGE.rglob("*.py"))
    assert len(generated) > 100
    assert [path for path in generated if not path.read_text(encoding="utf-8").startswith(f"{MARKER}\n")] == []
    assert all(content.startswith(MARKER.encode()) for name, content in _tree(small).items() if name.endswith(".py"))
    assert (PACKAGE / "openapi.json").read_text(encoding="utf-8").startswith('{"x-generated":"The patched ')
    written = [path for path in (ROOT / "custom").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert len(written) > len(PATCHES)
    marked = [path for path in written if path.read_bytes().startswith(MARKER.encode())]
    assert sorted(marked) == sorted([EXPORTS, FAKE_ROWS, REGISTRY])


def test_source_is_named_once(full: Path, small: Path, tmp_path: Path) -> None:
    """Another description with the same facts changes one file, which has its name and full hash."""
    named = (full / "_source.py").read_text(encoding="utf-8")
    digest = hashlib.sha256(SPEC.read_bytes()).hexdigest()
    assert f'"{digest}"' in named
    assert [name for name, content in _tree(full).items() if digest[:12].encode() in content] == ["_source.py"]
    described = _built(tmp_path, {**SMALL, "info": {**SMALL["info"], "description": "Another text"}})
    assert differences(described, small) == ["changed    _source.py"]


def test_every_operation_has_a_method(patched: Document) -> None:
    """Every operation of the patched description is a method of the class of its tag, and there are no others."""
    lock = read_lock(LOCK)
    wanted = {(lock.known("group", one.id), lock.known("method", one.id)) for one in patched.operations()}
    found = set()
    for folder, name in TAGS.items():
        group = getattr(import_module(f"altegio_client.api.{folder}"), name)
        methods = inspect.getmembers(group, inspect.isfunction)
        found |= {(folder, method) for method, _ in methods if not method.startswith("_")}
    assert found == wanted


def test_every_module_imports() -> None:
    """All generated modules can be imported, and every listed model is in its module."""
    modules = [one.name for one in pkgutil.walk_packages(altegio_client.__path__, "altegio_client.")]
    assert len(modules) == len([path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py"])
    for name in modules:
        import_module(name)
    models = import_module("altegio_client.models")
    assert sorted(models.__all__) == sorted({getattr(models, name).__name__ for name in models.__all__})


def test_patches_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The table has a row for every patch of the vendored description, and their sum; the facts have one line."""
    assert main(["patches", "--strict"]) == 0
    *lines, facts = capsys.readouterr().out.splitlines()
    rows = {line.split()[0]: line for line in lines[1:-1] if not line.startswith(" ")}
    assert re.fullmatch(r"server facts: \d+ facts \(\d+ strong, .*\): \d+ added, .*; \d+ more change nothing", facts)
    assert list(rows) == [patch.id for patch in PATCHES]
    for patch in PATCHES:
        number = "none" if f"{patch.id} has nothing to do any more, remove it" in read_pending() else r"[1-9]\d*"
        assert re.fullmatch(rf"{patch.id} +{number}  {re.escape(f'{patch.wrong} -> {patch.change}')}", rows[patch.id])
        assert f"seen: {patch.evidence}" in "\n".join(lines)
    places = sum(int(row.split()[1].replace("none", "0")) for row in rows.values())
    assert lines[-1] == f"{len(PATCHES)} patches, {places} places"


def test_generate_reports_in_a_few_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It prints what was read, how much was patched and where that is listed, and what was written."""
    assert main(["generate", "--strict", "--output", str(tmp_path / "altegio_client")]) == 0
    places = sum(len(one.places) for one in prepare(SPEC).applied)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        f"{sum(map(len, _methods_by_tag().values()))} operations, {len(TAGS)} tags",
        f"{len(PATCHES)} patches changed {places} places; make patches lists them",
    ]
    assert re.fullmatch(r"wrote altegio_client/ in \d+\.\d s", lines[2])
    assert len(lines) == 3


def _methods_by_tag() -> dict[str, set[str]]:
    return {
        tag: set(getattr(import_module(f"altegio_client.api.{tag}"), group).__operations__)
        for tag, group in TAGS.items()
    }


def test_changed_names_are_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Generating lists the models and operations that appear and disappear, except for the first time."""
    output = tmp_path / "output"
    for raw, report in (
        (one(op("get_thing", returns=THING)), []),
        (
            one(op("get_thing_list", returns=arr(THING)), "GET /things/all"),
            [
                "gone: model GetThingResult",
                "gone: model GetThingResultOwner",
                "gone: operation things.get_thing",
                "new: model GetThingListItem",
                "new: model GetThingListItemOwner",
                "new: operation things.get_thing_list",
            ],
        ),
        (one(op("get_thing_list", returns=arr(THING)), "GET /things/all"), []),
    ):
        spec = str(_written(tmp_path, raw))
        assert main(["generate", "--spec", spec, "--output", str(output), "--accept"]) == 0
        assert re.findall(r"^(?:gone|new): .*", capsys.readouterr().out, re.MULTILINE) == report


def test_module_is_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``python -m custom.tools patches`` prints the table and exits with 0."""
    monkeypatch.delitem(sys.modules, "custom.tools.__main__")
    monkeypatch.setattr(sys, "argv", ["custom.tools", "patches", "--spec", str(_written(tmp_path, SMALL))])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("custom.tools", run_name="__main__")
    assert caught.value.code == 0
    printed = capsys.readouterr().out
    assert all(f"\n{patch.id} " in printed for patch in PATCHES)


def test_names_of_python() -> None:
    """Wire names and operation IDs become class names."""
    cases = {"get_thing": "GetThing", "sub-items": "SubItems", "a.b": "AB", "Thing": "Thing"}
    assert {text: pascal(text) for text in cases} == cases
