"""Nothing in a description becomes code: payloads in every place for a string have no effect."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from custom.tools import pipeline
from custom.tools.description.document import DescriptionError
from custom.tools.files import CONFIG
from custom.tools.package.trial import try_out
from custom.tools.pipeline import build, prepare
from custom.tools.rendering.generator import GenerationError, configuration, parse
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, description, envelope, obj, op, parameter, query

TRACE = "trace"
PAYLOADS = (
    '"""\n__import__("os").mkdir("trace")\n"""',
    '",__import__("os").mkdir("trace"),"',
    "',__import__('os').mkdir('trace'),'",
    '\\",__import__("os").mkdir("trace"),\\"\\',
    "{{cycler.__init__.__globals__.os.mkdir('trace')}}{%print(1)%}{__import__('os').mkdir('trace')}",
    "'|__import__('os').mkdir('trace')|\"]",
)
REMARKED: Node = {"title": "Title", "description": "Text", "example": "Example", "default": "Default"}
NAMED = ("paths", "properties", "schemas", "responses", "content", "securitySchemes", "members", "x-codes", 0)
"""Keys below which keys are names, and the place of a security requirement."""
CODE: dict[str, Any] = {
    "x-safe": "1);",
    "x-component": "C",
    "x-unfiltered": "a=1);",
    "x-about": "A",
    "x-code": "Code",
    "x-format": "%Y",
}
_EVERYWHERE = """
import importlib, inspect, pathlib, pkgutil, sys, typing
sys.path.insert(0, sys.argv[1])
import package
for one in pkgutil.walk_packages(package.__path__, "package."):
    module = importlib.import_module(one.name)
    for cls in [value for value in vars(module).values() if inspect.isclass(value)]:
        for member in [cls, *vars(cls).values()]:
            eval(repr(inspect.getdoc(member)))
"""


def _example() -> Node:
    """A description with every feature."""
    thing = obj(
        ["id"],
        id={**INTEGER, **REMARKED, "default": 1, "format": "int32"},
        kind={**STRING, "enum": ["some", "other"]},
        mixed={"anyOf": [{**STRING, "enum": ["a"]}, {**STRING, "enum": ["b"]}, INTEGER]},
        at={**STRING, "format": "date-time"},
        fixed={"const": "always"},
        more=arr(obj(name={**STRING, **REMARKED})),
        map={"type": "object", "additionalProperties": obj(deep=STRING)},
    )
    get = op(
        "get_thing",
        parameter("path", "id", INTEGER, description="Text"),
        query("q", {**STRING, **REMARKED}, description="Text"),
        query("ids[]", arr({**STRING, "enum": ["x", "y"]})),
        returns=envelope({"$ref": "#/components/schemas/Thing"}),
        summary="Summary",
        description="Text",
        security=[{"Bearer": []}],
        deprecated=True,
        **CODE,
    )
    get["responses"]["404"] = {"description": "Nothing", "content": {"application/json": {"schema": obj(a=STRING)}}}
    return description(
        ("GET /things/{id}", get),
        ("POST /things", op("create_thing", body={**obj(["a"], a=STRING), "description": "Body"})),
        ("PUT /things", op("put_thing", bodies={"multipart/form-data": obj(a=STRING)})),
        components={
            "schemas": {"Thing": {**thing, "title": "Title", "description": "Text", "x-component": "Thing"}},
            "securitySchemes": {"Bearer": {"type": "apiKey", "in": "header", "name": "Authorization"}},
        },
        tags=[{"name": "Things", "description": "Text"}],
        servers=[{"url": "https://example.com/api", "description": "Text"}],
        security=[{"Bearer": []}],
        **{"x-codes": {"Code": {"description": "Text", "members": {"a=1;b": "1"}}}},
    )


def _places(node: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], bool]]:
    """The path to each string in a description, and whether it is a key; keywords of OpenAPI are not included."""
    if isinstance(node, dict):
        for key, child in node.items():
            if way and way[-1] in NAMED:
                yield (*way, key), True
            yield from _places(child, (*way, key))
    elif isinstance(node, list):
        for number, child in enumerate(node):
            yield from _places(child, (*way, number))
    elif isinstance(node, str):
        yield way, False


def _with(node: Any, payloads: dict[tuple[tuple[Any, ...], bool], str], way: tuple[Any, ...] = ()) -> Any:
    """A description with payloads appended to the strings at some places; references follow the components."""
    if isinstance(node, dict):
        return {
            f"{key}{payloads.get(((*way, key), True), '')}": _with(child, payloads, (*way, key))
            for key, child in node.items()
        }
    if isinstance(node, list):
        return [_with(child, payloads, (*way, number)) for number, child in enumerate(node)]
    if way and way[-1] == "$ref":
        named = payloads.get((("components", "schemas", "Thing"), True), "")
        return node + named.replace("~", "~0").replace("/", "~1")
    return f"{node}{payloads.get((way, False), '')}" if isinstance(node, str) else node


EXAMPLE = _example()
PLACES = list(_places(EXAMPLE))


@pytest.fixture(autouse=True)
def _no_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the texts of this project out: reading them so often would take most of the time."""
    texts = tmp_path / "texts.yaml"
    texts.write_text("{}", encoding="utf-8")
    monkeypatch.setattr(pipeline, "TEXTS", texts)


def _is_taken(raw: Node, folder: Path) -> bool:
    """Whether the pipeline would generate a package from a description."""
    spec = folder / "spec.json"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    try:
        parse(prepare(spec, names=folder / "none.lock").document, configuration(CONFIG, folder))
    except (DescriptionError, GenerationError):
        return False
    return True


def test_example_is_taken(tmp_path: Path) -> None:
    """The pipeline takes the description that carries the payloads; it has every sort of place."""
    assert _is_taken(copy.deepcopy(EXAMPLE), tmp_path)
    assert {way[-1] for way, is_key in PLACES if not is_key} >= {
        "title", "version", "url", "name", "operationId", "summary", "description", "example", "default", "format",
    }  # fmt: skip
    assert {way[-1] for way, is_key in PLACES if is_key} >= {"/things", "Thing", "kind", "200", "application/json"}


@pytest.mark.parametrize("number", range(len(PAYLOADS)))
def test_payloads(number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A payload is refused, or is text: no code runs on generating, importing, or reading docstrings."""
    monkeypatch.chdir(tmp_path)
    texts = {place: f"{count}{PAYLOADS[number]}" for count, place in enumerate(PLACES)}
    taken = {place: text for place, text in texts.items() if _is_taken(_with(EXAMPLE, {place: text}), tmp_path)}
    ways = {way[-1] for way, is_key in taken if not is_key}
    assert ways >= {"title", "description", "summary", "example", 0}
    # An operationId is one line.
    assert ("operationId" in ways) is PAYLOADS[number].isprintable()
    # An invalid status removes its response, so that no model is left.
    raw = _with(EXAMPLE, {place: text for place, text in taken.items() if place[0][-2:-1] != ("responses",)})
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(raw), encoding="utf-8")
    prepared = build(spec, tmp_path / "package", names=tmp_path / "none.lock", report=lambda _line: None)
    try_out(tmp_path / "package", prepared.document)
    subprocess.run([sys.executable, "-c", _EVERYWHERE, str(tmp_path)], check=True, cwd=tmp_path)
    assert not (tmp_path / TRACE).exists()
    assert "mkdir" in "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "package").rglob("*.py"))
