"""Hostile and broken files are refused in one line that names the place; the old package stays unchanged."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from altegio._client import DEFAULT_BASE_URL
from custom.tools import __main__ as commands
from custom.tools import pipeline
from custom.tools.__main__ import main
from custom.tools.description.document import Document
from custom.tools.description.joining import ORIGIN
from custom.tools.description.plausible import BASE_URL, ImplausibleError, check_plausible
from custom.tools.files import PACKAGE, ROOT
from custom.tools.package.trial import try_out
from custom.tools.pipeline import replace
from custom.tools.rendering.generator import GenerationError
from tests.doubles.descriptions import INTEGER, STRING, Node, arr, description, obj, one, op, parameter, query

SCHEMAS = "#/components/schemas/"
ALIASES = "\n".join(f"x{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))
MERGES = "\n".join(f"a{n}: &a{n} {{x: *a{n - 1}, y: *a{n - 1}, <<: *a{n - 1}}}" for n in range(1, 40))
MERGED_LISTS = "\n".join(f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}], k{n}: v}}" for n in range(1, 30))
DEEP: Node = {"type": "string"}
for _ in range(80):
    DEEP = {"type": "object", "properties": {"a": DEEP}}
PARTS = {f"D{n}": {"allOf": [{"$ref": f"{SCHEMAS}D{n + 1}"}] * 2} for n in range(40)} | {"D40": obj(a=STRING)}
UNIONS = {
    f"U{n}": {"oneOf": [{"$ref": f"{SCHEMAS}U{n + 1}"}, arr({"$ref": f"{SCHEMAS}U{n + 1}"})]} for n in range(30)
} | {"U30": STRING}
CHAIN = {f"S{n}": obj(a={"$ref": f"{SCHEMAS}S{n + 1}"}) for n in range(900)} | {"S900": obj(a=STRING)}


def _with(**root: Any) -> Node:
    return {**one(op("call")), **root}


def _of(schema: Any, **root: Any) -> Node:
    return one(op("call", returns=schema), **root)


def _post(**node: Any) -> Node:
    return one({**op("call"), **node})


CASES: list[tuple[Any, str]] = [
    # Files that are not a description.
    (b"", "empty, so not an OpenAPI 3 description"),
    (b" \n\t\n", "empty"),
    (b"null", "not an OpenAPI 3 description"),
    (b"42", "not an OpenAPI 3 description"),
    (b"just a text", "not an OpenAPI 3 description"),
    (b"[1, 2]", "not an OpenAPI 3 description"),
    (b"<!DOCTYPE html><html><body>Not found</body></html>", "HTML or XML"),
    (b"<?xml version='1.0'?><api/>", "HTML or XML"),
    (b"swagger: '2.0'\npaths: {/a: {}}", "its first key is openapi, with 3.0 or 3.1"),
    (b"openapi: 2.0.0\npaths: {/a: {}}", "not an OpenAPI 3 description"),
    (b"openapi: [3]\npaths: {/a: {}}", "not an OpenAPI 3 description"),
    (b"\x89PNG\r\n\x1a\n\x00\x00", "not UTF-8 text"),
    ("openapi: 3.1.0".encode("utf-16"), "no paths"),
    (b"PK\x03\x04\x14\x00", "control characters are not allowed"),
    (b" " * (16 * 2**20 + 1), "more than 16 MB"),
    (b'{"openapi": "3.1.0", "x": [' + b"{}," * 1_000_000 + b"{}]}", "more than 1000000 values"),
    # Files that are broken.
    (b'{"openapi": "3.1.0", "paths": {"/a": {"get"', "line 1 column 4"),
    (b"openapi: 3.1.0\npaths: {/a: {get: ", "line 3, column 1"),
    (b"openapi: 3.1.0\npaths: 'a", "quoted scalar"),
    (b"openapi: 3.1.0\n---\nopenapi: 3.1.0", "several YAML documents"),
    (b"openapi: 3.1.0\nopenapi: 3.0.0\npaths: {}", "line 2: the key 'openapi' occurs twice"),
    (b'{"openapi": "3.1.0", "paths": {"/a": {"get": {"tags": ["A"], "tags": []}}}}', "GET /a: the key 'tags' occurs"),
    (b"openapi: 3.1.0\n? [a, b]\n: 1", "line 2: a key must be plain text"),
    (b"openapi: 3.1.0\nx: !!python/object/apply:os.system ['id']", "line 2: the tag tag:yaml.org,2002:python/object"),
    (b"openapi: 3.1.0\nx: *nothing", "line 2: the alias *nothing refers to nothing, or to itself"),
    (b"openapi: 3.1.0\nx: &x [*x]", "the alias *x refers to nothing, or to itself"),
    (f"openapi: 3.1.0\nx0: &a0 [1, 2, 3]\n{ALIASES}".encode(), "more than 1000000 values, aliases unfolded"),
    (b"openapi: 3.1.0\nx: " + b"[" * 300 + b"]" * 300, "line 2: objects are nested more than 150 levels deep"),
    # From 0.2.6 on libyaml has a limit of its own.
    (b"openapi: 3.1.0\nx: " + b"[" * 5000 + b"]" * 5000, "line 2"),
    (b'{"openapi": "3.1.0", "x": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested more than 150 levels"),
    (b'{"openapi": "3.1.0", "x": ' + b"[" * 300 + b"]" * 300 + b"}", "nested more than 150 levels"),
    (b'{"openapi": "3.1.0", "x": NaN}', "NaN is not a JSON number"),
    (b'{"openapi": "3.1.0", "x": 1e999}', "x: inf is not a JSON number"),
    (b"openapi: 3.1.0\nx: " + b"9" * 5000, "99999999999999999999... is a number of 5000 digits"),
    # Texts that no source file can hold.
    (_with(info={"title": "a\0b", "version": "1"}), "info title: 'a\\x00b' has a NUL character; remove it"),
    (_with(info={"title": "a\ud800", "version": "1"}), "info title: 'a\\ud800' has a lone surrogate; remove it"),
    (_of(obj(**{"a\ud800": STRING})), "properties: 'a\\ud800' has a lone surrogate"),
    (b'openapi: 3.1.0\nx: "a\\0b"', "x: 'a\\x00b' has a NUL character"),
    # Parts of the wrong shape.
    (_with(paths={}), "no paths"),
    (_with(paths=[1]), "no paths"),
    (_with(paths={"/a": {}}), "no operations"),
    (_with(paths={"/a": [1]}), "paths /a: must be an object, not a list"),
    (_with(paths={"/a": {"get": "x"}}), "GET /a: must be an object, not a text"),
    (_with(components=[]), "components: must be an object, not a list"),
    (_with(tags={"name": "A"}), "tags: must be a list, not an object"),
    (_post(tags="Things"), "GET /things tags: must be a list, not a text"),
    (_post(tags=[["A"]]), "GET /things tags 0: must be a text, not a list"),
    (_post(operationId={"a": 1}), "GET /things operationId: must be a text, not an object"),
    (_post(parameters=[{"name": "q"}]), "GET /things parameters 0: a parameter needs 'in'"),
    (
        _post(parameters=[{"in": "body", "name": "q"}]),
        "a parameter stands in query, path, header, cookie, not in 'body'",
    ),
    (_post(responses={"200": []}), "GET /things responses 200: must be an object, not a list"),
    (_of({"type": [1, {}]}), "schema type 1: must be a text, not an object"),
    (_of({"type": "object", "required": "id"}), "schema required: must be a list, not a text"),
    (_of({"type": "object", "properties": ["id"]}), "schema properties: must be an object, not a list"),
    (_of({"enum": "a"}), "schema enum: must be a list, not a text"),
    (_of({"allOf": {}}), "schema allOf: must be a list, not an object"),
    (_of({"type": "array", "items": "x"}), "schema items: must be an object, not a text"),
    (one(op("call", query("q", {**INTEGER, "maximum": "9"}))), "maximum: must be a number, not a text"),
    (_with(security=["Bearer"]), "security 0: must be an object, not a text"),
    # References.
    (_of({"$ref": f"{SCHEMAS}Nothing"}), f"reference to nothing: {SCHEMAS}Nothing; add what it names"),
    (_of({"$ref": "other.yaml#/Thing"}), "'other.yaml#/Thing' leads out of the file; bundle the description"),
    (_of({"$ref": "https://example.com/a.json"}), "leads out of the file; bundle the description"),
    (_of({"$ref": "file:///etc/passwd"}), "leads out of the file"),
    (_of({"$ref": 7}), "schema: $ref must be a text, not a number"),
    (_of({"$ref": "#/info/title"}), "#/info/title: must be an object, not a text"),
    (_with(paths={"/a": {"$ref": "#/paths/~1a"}}), "reference loop at #/paths/~1a"),
    (_of({"$ref": f"{SCHEMAS}S0"}, components={"schemas": CHAIN}), "objects are nested"),
    (_of(DEEP), "objects are nested"),
    # Names.
    (one(op("with_response")), "becomes 'with_response', which every group has; give it another name"),
    (one(op("💥")), "which is no name in Python"),
    (one(op("__init__")), "which is no name in Python"),
    (description(("GET /a", op("call")), ("GET /b", op("call"))), "GET /b: the operationId call is that of GET /a"),
    (description(("GET /a", op("getIt")), ("GET /b", op("get_it"))), "becomes 'get_it', as that of GET /a does"),
    (one(op("call", tags=["Money"])), "the tag 'Money' becomes 'money', which is a hand-written part of the client"),
    (one(op("call", tags=["Login"])), "the tag 'Login' becomes 'login', which is a hand-written part"),
    (one(op("call", tags=["💥"])), "the tag '💥' becomes 'tag'"),
    (_of(obj(**{"💥": STRING, "+": STRING})), "the field"),
    (one(op("call", query("💥"))), "the parameter '💥'"),
    (
        one(op("call"), "GET /things/{id}"),
        "GET /things/{id}: {id} is not a path parameter of the operation; declare it",
    ),
    (one(op("call", parameter("path", "id"))), "the path parameter 'id' is not in the path"),
    (
        description(
            *((f"GET /things/{{{name}}}", op(name[1:], parameter("path", name))) for name in ("a.one", "a_one"))
        ),
        "the path parameter 'a.one' has other characters than letters",
    ),
    (one(op("call"), "GET /th{ings"), "braces in a path come in pairs"),
    (one(op("call", parameter("path", "a")), "GET /{a}/{a}"), "{a} occurs twice in the path; give one of them another"),
    (one(op("call"), "GET /things/../user"), "no ?, #, backslash or step . or .. may be in a path"),
    (
        one(op("call"), "GET /things/%2e%2E/user"),
        "GET /things/%2e%2E/user: no ?, #, backslash or step . or .. may be in a path",
    ),
    (one(op("call"), "GET /things?all=1"), "since they lead elsewhere; remove it"),
    (one(op("call"), "GET /things#all"), "since they lead elsewhere; remove it"),
    (one(op("call"), "GET /\\\\example.com"), "since they lead elsewhere; remove it"),
    (one(op("call", parameter("header", "X-A\r\nX-B: 1"))), "has characters that a header name can't have; correct it"),
    (one(op("call", parameter("header", ""))), "parameters 0: a parameter needs 'name'"),
    (_with(servers=[{"url": "https://[::1"}]), "the server 'https://[::1' is not an address; correct it"),
    (_post(servers=[{"url": "https://alteg.io/\n"}]), "GET /things: the server https://alteg.io/; is no https address"),
    (_post(servers=[{"url": "https://a:b@alteg.io"}]), "the server https://a:b@alteg.io is no https address below"),
    (_post(servers=[{"url": "file:///etc/passwd"}]), "the server file:///etc/passwd is no https address below"),
    (one(op("call", query("q"), query("q"))), "the query parameter 'q' is there twice"),
    (b"<<<<<<< HEAD\nopenapi: 3.1.0\n=======\n>>>>>>> other", "marks of a merge conflict"),
    (b"callback({})", "not an OpenAPI 3 description"),
    (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1", "not an OpenAPI 3 description"),
    (b"asyncapi: 3.0.0\nchannels: {}", "its first key is openapi, with 3.0 or 3.1"),
    ('{"openapi": "3.1.0"}'.encode("utf-16") + b"a", "'utf-16-le' codec can't decode"),
    (b'{"openapi": "3.1.0", "p\\u0061ths": {}, "paths": {}}', "the file: the key 'paths' occurs twice"),
    (b"openapi: 3.1.0\nx: !local a", "line 2: the tag !local has no meaning"),
    (b"openapi: 3.1.0\nx: !!set {a}", "line 2: the tag tag:yaml.org,2002:set has no meaning"),
    (b"openapi: 3.1.0\nx: " + b"- " * 100_000, "block sequence entries are not allowed"),
    (b"openapi: 3.1.0\nx:\n " + b"- " * 100_000 + b"a", "line 3: objects are nested more than 150 levels deep"),
    (f"openapi: 3.1.0\na0: &a0 {{k: v}}\n{MERGED_LISTS}".encode(), "more than 1000000 values, aliases unfolded"),
    # Files in other formats, and YAML whose tags contradict its values.
    (gzip.compress(b"openapi: 3.1.0"), "not UTF-8 text"),
    ('{"openapi": "3.1.0"}'.encode("utf-32"), "not UTF-8 text"),
    ("openapi: 3.1.0\ninfo: {title: é}".encode("latin-1"), "not UTF-8 text"),
    (b"{openapi: '3.1.0', // comment\n paths: {},}", "line 1, column"),
    (b'{"openapi": "3.1.0", "paths": {"/a": {}},}', "line 1 column 4"),  # Python 3.13 words it differently
    (b'{"openapi": "3.1.0"}{"openapi": "3.1.0"}', "Extra data"),
    (b'{"openapi": "3.1.0", "x": "a\nb"}', "Invalid control character"),
    (b"openapi: 3.1.0\npaths:\n\t/a: {}", "found character"),
    (b"openapi: 3.1.0\nx: !!int abc", "line 2: 'abc' is not a valid int, as its tag requires"),
    (b"openapi: 3.1.0\nx: !!bool maybe", "line 2: 'maybe' is not a valid bool, as its tag requires"),
    (b"openapi: 3.1.0\nx: !!timestamp 2026-01-21", "line 2: the tag tag:yaml.org,2002:timestamp has no meaning"),
    (b"openapi: 3.1.0\nx: !!binary aGk=", "line 2: the tag tag:yaml.org,2002:binary has no meaning"),
    (b"openapi: 3.1.0\na: &a {b: 1}\nc: {<<: *a, <<: *a}", "line 3: the key '<<' occurs twice"),
    (b"openapi: 3.1.0\na: &a 1\nc: {<<: *a}", "line 3: only objects can be merged"),
    (b"openapi: 3.1.0\nx: &a b\n*a : c", "line 3: a key must be plain text"),
    (f"openapi: 3.1.0\na0: &a0 {{k: v}}\n{MERGES}".encode(), "more than 1000000 values, aliases unfolded"),
    (b'{"error": "not found", "status": 404}', "its first key is openapi, with 3.0 or 3.1"),
    # Oversized parts.
    (_with(info={"title": "x" * 2_000_000, "version": "1"}), "info title: 'xxxxx"),
    (_of(obj(**{"x" * 2_000: STRING})), "has 2000 characters; shorten it"),
    (
        _of({"$ref": f"{SCHEMAS}U0"}, components={"schemas": UNIONS | {"U30": STRING}}),
        "unfolds to more than 100000 schemas",
    ),
    (_of({"$ref": f"{SCHEMAS}D0"}, components={"schemas": PARTS}), "#/components/schemas/D0 unfolds to more than"),
    (_of(obj(a={**STRING, "maxLength": "9"})), "maxLength: must be a number, not a text"),
    (_of(obj(a={**arr(STRING), "uniqueItems": "no"})), "uniqueItems: must be true or false, not a text"),
    # References that lead nowhere, in a circle, or to something else.
    (_of({"$ref": f"{SCHEMAS}A"}, components={"schemas": {"A": {"$ref": f"{SCHEMAS}A"}}}), "reference loop at"),
    (
        _of({"$ref": f"{SCHEMAS}A"}, components={"schemas": {a: {"$ref": SCHEMAS + b} for a, b in ("AB", "BC", "CB")}}),
        "reference loop at #/components/schemas/B; correct it",
    ),
    (_of({"$ref": "#/paths/~1things/get"}), "#/paths/~1things/get leads to no schema; correct it"),
    (_of({"$ref": "#/paths"}), "#/paths leads to no schema"),
    (_of({"$ref": f"#/tags/{'9' * 5000}"}, tags=[]), "reference to nothing: #/tags/999"),
    (_of({"$ref": "#/components/schemas"}, components={"schemas": {"A": STRING}}), "leads to no schema"),
    (_of({"$ref": "#/components/parameters/P"}, components={"parameters": {"P": query("q")}}), "leads to no schema"),
    (_of({"$ref": "#"}), "'#' leads out of the file"),
    (_of({"$ref": f"{SCHEMAS}%ZZ"}), f"reference to nothing: {SCHEMAS}%ZZ"),
    # Names that are read as others, are invalid, or can't be those of a file.
    (one(op("ﬁsh")), "which is no name in Python of at most 100 ASCII characters; give it another name"),
    (one(op("\u0441all")), "which is no name in Python of at most 100 ASCII characters"),
    (_of(obj(**{"ﬁ": STRING})), "which is no name in Python of at most 100 ASCII characters"),
    (one(op("call", query("имя"))), "the parameter 'имя' becomes 'имя', which is no name in Python"),
    (one(op("x" * 300)), "becomes 'xxxxx"),
    (_of(obj(**{"x" * 300: STRING})), "CallResult: the field 'xxxxx"),
    (one(op("call", tags=["x" * 300])), "the tag 'xxxxx"),
    (one(op("call", tags=["CON"])), "the tag 'CON' becomes 'con', which is a device on Windows, not a file"),
    (one(op("call", tags=["lpt9"])), "becomes 'lpt9', which is a device on Windows"),
    (
        description(("GET /a", op("a", tags=["a_1"])), ("GET /b", op("b", tags=["a1"]))),
        "the tag 'a1' becomes 'a1', whose class would be that of 'a_1'; give it another name",
    ),
    (one(op("call", tags=["aclose"])), "which is a hand-written part of the client"),
    (one(op("call", tags=[""])), "GET /things: a tag is needed"),
    (one(op("a\nb")), "the operationId 'a\\nb' has unprintable characters"),
    (_of(obj(aB=obj(x=STRING), AB=obj(y=STRING), **{"a-b": obj(z=STRING)})), "would be the same file"),
    (_of(obj(**{"": STRING})), "the field '' becomes 'field_', which is no name in Python"),
]


def _bytes(raw: Any) -> bytes:
    return raw if isinstance(raw, bytes) else json.dumps(raw).encode()


def _refused(folder: Path, raw: Any, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    """The one line with which a description is refused, while an existing package stays unchanged."""
    spec, output = folder / "spec.json", folder / "output"
    spec.write_bytes(_bytes(raw))
    output.mkdir(exist_ok=True)
    (output / "old.py").write_bytes(b"old")
    (folder / "output.lock").write_bytes(b"# old\n")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert main(["generate", "--spec", str(spec), "--output", str(output), *more]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert len(captured.err) < 1000
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    return captured.err


@pytest.mark.parametrize(("raw", "message"), CASES, ids=[message[:40] for _, message in CASES])
def test_refusals(raw: Any, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each file is refused with exit status 1 and one line with the place and the reason."""
    line = _refused(tmp_path, raw, capsys)
    assert line.startswith("generate failed: ")
    assert message in line


def _looped(path: Path) -> None:
    path.symlink_to(path.name)


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(3 * 2**30)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (Path.mkdir, "not a regular file; save the description as one"),
        (os.mkfifo, "not a regular file"),
        (lambda path: path.symlink_to("/dev/zero"), "not a regular file"),
        (lambda path: path.symlink_to("/dev/null"), "not a regular file"),
        (_looped, "Too many levels of symbolic links"),
        (lambda path: path.symlink_to("nothing"), "No such file or directory"),
        (_huge, "more than 16 MB"),
    ],
)
def test_what_is_no_file(
    make: Callable[[Path], object], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An endless or empty source is not waited for, and an oversized one is not read to its end."""
    spec, output = tmp_path / "spec.yaml", tmp_path / "output"
    make(spec)
    assert main(["generate", "--spec", str(spec), "--output", str(output)]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert message in captured.err
    assert not output.exists()


def test_a_file_that_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package states the hash of the bytes that were read, whatever became of the file since."""
    spec, output = tmp_path / "spec.json", tmp_path / "output"
    spec.write_bytes(_bytes(_of(obj(a=STRING))))
    digest = hashlib.sha256(spec.read_bytes()).hexdigest()
    original = pipeline.patched

    def meanwhile(*args: Any, **kwargs: Any) -> pipeline.Prepared:
        spec.unlink()
        return original(*args, **kwargs)

    monkeypatch.setattr(pipeline, "patched", meanwhile)
    assert main(["generate", "--spec", str(spec), "--output", str(output)]) == 0
    assert digest in (output / "_source.py").read_text(encoding="utf-8")


def test_corpus_is_large_enough() -> None:
    """There are at least 60 hostile or broken files, and no two are equal."""
    assert len({_bytes(raw) for raw, _ in CASES}) == len(CASES) >= 60


PETSTORE = description(
    ("GET /pets", op("listPets", query("limit", INTEGER), returns=arr(obj(id=INTEGER, name=STRING)), tags=["pets"])),
    servers=[{"url": "https://petstore.example.com/v1"}],
)


def _present(folder: Path, **changes: Any) -> Path:
    """The facts of the committed package, written to a folder as an old package."""
    (folder / "openapi.json").write_text(
        json.dumps({**json.loads((PACKAGE / "openapi.json").read_bytes()), **changes}), encoding="utf-8"
    )
    return folder


def test_another_api(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another API replaces the package only with ACCEPT=1."""
    output = tmp_path / "output"
    output.mkdir()
    _present(output)
    line = _refused(tmp_path, PETSTORE, capsys)
    assert re.search(r"(\d+) of \1 operations are gone \(\w+, \w+, \w+ \.\.\.\)", line)
    assert "the server https://api.alteg.io/api/v1 is not among the servers; if that is intended, pass ACCEPT=1" in line
    arguments = ["generate", "--spec", str(tmp_path / "spec.json"), "--output", str(output), "--accept"]
    assert main(arguments) == 0
    assert (output / "api" / "pets.py").exists()
    assert main(arguments[:-1]) == 0


def test_what_is_plausible(tmp_path: Path) -> None:
    """A revision may lack up to a twentieth of the operations and move any; the known server has to stay."""
    present = Document(json.loads((PACKAGE / "openapi.json").read_bytes()))
    _present(tmp_path)
    operations = [one for one in present.operations() if ORIGIN not in one.node]
    may_go = len(operations) // 20
    for operation in operations[:may_go]:
        present.remove(operation)
    operations[may_go].node["operationId"] += "_renamed"
    present.rename_path(operations[-1].path, "/elsewhere")
    check_plausible(present, tmp_path)
    present.remove(operations[-2])
    with pytest.raises(ImplausibleError, match=f"^{may_go + 1} of {len(operations)} operations are gone"):
        check_plausible(present, tmp_path)
    others = [one for one in present.operations() if one.node.get(ORIGIN) == "supplement"]
    present.remove(others[0])
    with pytest.raises(ImplausibleError, match=f"; 1 of {len(others)} operations are gone"):
        check_plausible(present, tmp_path)
    present.root["servers"] = [{"url": "https://elsewhere.example.com/"}]
    with pytest.raises(ImplausibleError, match=r"is not among the servers; if that is intended, pass ACCEPT=1$"):
        check_plausible(present, tmp_path)
    check_plausible(present, tmp_path / "none")


def test_further_servers(tmp_path: Path) -> None:
    """A server beside the known one is accepted, even in front of it; the known one has to stay."""
    assert BASE_URL == DEFAULT_BASE_URL
    present = Document(json.loads((PACKAGE / "openapi.json").read_bytes()))
    further, known = {"url": "https://api.alteg.io/api/v2"}, {"url": f"{BASE_URL}/"}
    _present(tmp_path)
    for servers in ([known, further], [further, known]):
        present.root["servers"] = servers
        check_plausible(present, tmp_path)
    _present(tmp_path, servers=[further, {"url": BASE_URL}])
    check_plausible(present, tmp_path)
    present.root["servers"] = [further]
    with pytest.raises(ImplausibleError, match=f"^the server {BASE_URL} is not among the servers; if that is intended"):
        check_plausible(present, tmp_path)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("raise SystemExit('stop')", "the new package can't be imported, so the old one stays: stop"),
        ("import nothing_that_exists", "the new package can't be imported, so the old one stays: ModuleNotFoundError"),
        ("__all__ = []", "the new package is not what the description states, so the old one stays: models Call"),
    ],
)
def test_package_that_fails(
    source: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package that can't be imported, or differs from the description, does not replace the old one."""
    marked = pipeline._mark

    def broken(package: Path) -> None:
        (package / "models" / "__init__.py").write_text(source, encoding="utf-8")
        marked(package)

    monkeypatch.setattr(pipeline, "_mark", broken)
    monkeypatch.setattr(
        commands, "build", lambda *args, **kwargs: pipeline.build(*args, **kwargs, report=lambda _: None)
    )
    assert message in _refused(tmp_path, _of(obj(a=STRING)), capsys)


def test_package_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package whose import takes too long is stopped."""
    (tmp_path / "__init__.py").write_text("import time; time.sleep(600)", encoding="utf-8")
    monkeypatch.setattr("custom.tools.package.trial._SECONDS", 0.5)
    with pytest.raises(GenerationError, match="could not be imported within"):
        try_out(tmp_path, Document({"paths": {}, "components": {"schemas": {}}}))


@pytest.mark.parametrize("stopped_at", ["copytree", "rename", "replace"])
def test_stopped_on_the_way(stopped_at: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever replacing is stopped, the old package and its lock are there, and nothing else."""
    built, target, names = tmp_path / "built", tmp_path / "target", tmp_path / "names.lock"
    for folder in (built, target):
        folder.mkdir()
        (folder / "who.py").write_text(folder.name, encoding="utf-8")
    names.write_text("old", encoding="utf-8")

    def stop(*_args: Any, **_kwargs: Any) -> None:
        raise KeyboardInterrupt

    rename = Path.rename
    if stopped_at == "copytree":
        monkeypatch.setattr("shutil.copytree", stop)
    elif stopped_at == "rename":
        monkeypatch.setattr(Path, "rename", lambda self, to: stop() if ".new" in self.name else rename(self, to))
    else:
        monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        replace(built, target, {names: "new"})
    assert (target / "who.py").read_text(encoding="utf-8") == "target"
    assert names.read_text(encoding="utf-8") == "old"
    assert {path.name for path in tmp_path.iterdir()} == {"built", "target", "names.lock"}
    monkeypatch.undo()
    replace(built, target, {names: "new"})
    assert (target / "who.py").read_text(encoding="utf-8") == "built"
    assert names.read_text(encoding="utf-8") == "new"
    assert {path.name for path in tmp_path.iterdir()} == {"built", "target", "names.lock"}


def test_stopped_between_two_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was already replaced is restored, and a new one is removed."""
    built, target = tmp_path / "built", tmp_path / "target"
    built.mkdir()
    beside = {tmp_path / name: "new" for name in ("names.lock", "extra.py", "never.py")}
    (tmp_path / "names.lock").write_text("old", encoding="utf-8")
    real = Path.replace

    def replace_but_the_last(self: Path, to: Path) -> Path:
        if to.name == "never.py":
            assert (tmp_path / "names.lock").read_text(encoding="utf-8") == "new"
            assert (tmp_path / "extra.py").exists()
            raise KeyboardInterrupt
        return real(self, to)

    monkeypatch.setattr(Path, "replace", replace_but_the_last)
    with pytest.raises(KeyboardInterrupt):
        replace(built, target, beside)
    assert (tmp_path / "names.lock").read_text(encoding="utf-8") == "old"
    assert {path.name for path in tmp_path.iterdir()} - {"target"} == {"built", "names.lock"}


def test_objects_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Reaching Python's own recursion limit is reported in one line, too."""

    def too_deep(*_args: Any, **_kwargs: Any) -> None:
        raise RecursionError

    monkeypatch.setattr("custom.tools.__main__.build", too_deep)
    assert main(["generate", "--spec", "deep.yaml", "--output", str(tmp_path / "output")]) == 1
    assert capsys.readouterr().err == "generate failed: deep.yaml: its objects are nested too deeply\n"


def test_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An interruption is reported in one line, with the exit status of an interruption."""

    def stop(*_args: Any, **_kwargs: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("custom.tools.__main__.build", stop)
    assert main(["generate", "--output", str(tmp_path / "output")]) == 130
    assert capsys.readouterr().err == "generate stopped; nothing was changed\n"


@pytest.mark.parametrize("raw", [b"<html></html>", f"openapi: 3.1.0\nx0: &a0 [1]\n{ALIASES}".encode()])
def test_command_line(raw: bytes, tmp_path: Path) -> None:
    """Run as a command, too, a refusal is one line on stderr and the exit status 1."""
    spec = tmp_path / "spec.yaml"
    spec.write_bytes(raw)
    command = [sys.executable, "-m", "custom.tools", "generate", "--spec", str(spec), "--output", str(tmp_path / "o")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(r"generate failed: .*spec\.yaml: .*\n", done.stderr)


def test_extensions_from_outside(tmp_path: Path) -> None:
    """A description can't set the extensions with which the pipeline marks things."""
    extensions = {
        "x-safe": True,
        "x-method": "other",
        "x-unfiltered": "all_of_them",
        "x-paging": {},
        "x-replacement": "this",
    }
    schema = obj(a={**STRING, "x-code": "Odd", "x-format": "%Y", "x-shared": "body Odd", "x-links": "array"})
    raw = one(
        {**op("call", body={**schema, "x-model": "Odd", "x-component-about": "Odd"}), **extensions}, "POST /things"
    )
    raw["x-codes"] = {"Odd": {"description": "", "members": {"A": 1}}}
    plain = one(op("call", body=obj(a=STRING)), "POST /things")
    built = []
    for name, text in (("marked", raw), ("plain", plain)):
        spec = tmp_path / f"{name}.json"
        spec.write_bytes(_bytes(text))
        built.append(pipeline.prepare(spec, names=tmp_path / "none.lock").document.root)
    assert built[0] == built[1]
