"""Taking in a newer description: from a server or from a file, all or nothing, in the order of the present one."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import attrs
import pytest

import altegio
from custom.tools.description.document import DescriptionError
from custom.tools.description.loading import read
from custom.tools.description.parts import vendored
from custom.tools.description.source import (
    NAME,
    SOURCE_NAME,
    BuiltFrom,
    Source,
    digest,
    read_sources,
    source_module,
    sources_text,
)
from custom.tools.description.structure import structure_file
from custom.tools.files import INPUTS, PACKAGE, ROOT, SPEC
from custom.tools.package.inputs import causes, inputs, inputs_text, read_inputs
from custom.tools.update_spec import __main__ as update_spec
from custom.tools.update_spec.__main__ import main
from custom.tools.update_spec.fetching import FetchError, fetch
from custom.tools.update_spec.ordering import like
from custom.tools.update_spec.taking import take
from tests.doubles.descriptions import INTEGER, STRING, obj, one, op, query

TODAY = dt.date(2026, 12, 1)
OLD = one(op("get_thing", query("page"), query("count"), returns=obj(id=INTEGER, title=STRING)))
NEW = one(
    {
        **op(
            "get_thing", query("count"), query("sort"), query("page"), returns=obj(title=STRING, tax=STRING, id=INTEGER)
        ),
        "summary": "Prose of others",
    },
    info={"version": "2.0.0", "title": "Things", "description": "Prose of others"},
)


@attrs.define
class Upstream:
    """A server of one description, with the requests that it got."""

    address: str
    content: bytes = b""
    status: int = 200
    headers: dict[str, str] = attrs.field(factory=dict)
    sent: int | None = None
    stalls: bool = False
    ended: threading.Event = attrs.field(factory=threading.Event)
    asked: list[dict[str, str]] = attrs.field(factory=list)


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    """A server on loopback."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            it.asked.append({key.lower(): value for key, value in self.headers.items()})
            known = it.headers.get("ETag")
            status = 304 if known and self.headers.get("If-None-Match") == known else it.status
            self.send_response(status)
            for key, value in it.headers.items():
                self.send_header(key, value)
            if status != 304:
                self.send_header("Content-Length", str(len(it.content)))
            self.end_headers()
            if status != 304:
                self.wfile.write(it.content[: it.sent if not it.stalls else 10])
                if it.stalls:
                    self.wfile.flush()
                    it.ended.wait(10)

        def log_message(self, *_: Any) -> None:
            """Print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    it = Upstream(f"http://127.0.0.1:{server.server_address[1]}/openapi.yaml")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield it
    it.ended.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def folder(tmp_path: Path, upstream: Upstream) -> Path:
    """A folder with a vendored description, whose address is that of the server."""
    path = tmp_path / "openapi"
    path.mkdir()
    (path / "things.yaml").write_text(structure_file(OLD), encoding="utf-8")
    sha256 = digest((path / "things.yaml").read_bytes())
    source = Source("things", upstream.address, "things.yaml", "things.yaml", "1", dt.date(2026, 7, 22), sha256)
    (path / SOURCE_NAME).write_text(sources_text({"things": source}), encoding="utf-8")
    return path


def _passes(_spec: Path) -> None:
    """A check that finds nothing."""


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_taken_from_upstream(folder: Path, upstream: Upstream) -> None:
    """Structure, revision, date, hash and ETag are written; texts are not, and the former order stays."""
    upstream.content = gzip.compress(json.dumps(NEW).encode())
    upstream.headers = {"ETag": '"v2"', "Content-Encoding": "gzip"}
    taken = take(folder, "things", check=_passes, today=TODAY)
    content = (folder / "things.yaml").read_bytes()
    expected = Source(
        "things", upstream.address, "things.yaml", upstream.address, "2.0.0", TODAY, digest(content), '"v2"'
    )
    assert (taken.is_new, taken.source) == (True, expected)
    assert read_sources(folder / SOURCE_NAME) == {"things": expected}
    assert b"Prose" not in content
    node = read(folder / "things.yaml")["paths"]["/things"]["get"]
    assert [one["name"] for one in node["parameters"]] == ["page", "count", "sort"]
    fields = node["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    assert list(fields) == ["id", "title", "tax"]
    assert _files(folder).keys() == {"things.yaml", SOURCE_NAME}


def test_nothing_new_upstream(folder: Path, upstream: Upstream) -> None:
    """The ETag is sent; an unchanged response, or the same structure under a new ETag, changes nothing."""
    upstream.content, upstream.headers = json.dumps(NEW).encode(), {"ETag": '"v2"'}
    take(folder, "things", check=_passes, today=TODAY)
    before = _files(folder)
    later = TODAY + dt.timedelta(days=1)
    assert not take(folder, "things", check=_passes, today=later).is_new
    upstream.headers = {"ETag": '"v3"'}
    upstream.content = json.dumps({**NEW, "x-new": "prose"}).encode()
    assert not take(folder, "things", check=_passes, today=later).is_new
    assert [asked.get("if-none-match") for asked in upstream.asked] == [None, '"v2"', '"v2"']
    assert _files(folder) == before


def test_taken_from_a_file(folder: Path, tmp_path: Path, upstream: Upstream) -> None:
    """A file is taken without asking upstream; its name is recorded, not its folder."""
    bundle = tmp_path / "bundle.json"
    bundle.write_text(json.dumps(NEW), encoding="utf-8")
    taken = take(folder, "things", check=_passes, today=TODAY, file=bundle)
    assert (taken.source.taken_from, taken.source.etag, taken.source.revision) == ("bundle.json", None, "2.0.0")
    assert upstream.asked == []


def _refuse(_spec: Path) -> None:
    raise DescriptionError("the check refuses it")


@pytest.mark.parametrize(
    ("response", "message"),
    [
        ({"status": 503, "content": b"busy"}, "status 503"),
        ({"status": 404, "content": b"none"}, "status 404"),
        ({"content": b"  "}, "the response is empty"),
        ({"content": b"<html>sign in</html>"}, "not an OpenAPI 3 description"),
        ({"content": b"openapi: [3.1"}, r"^http://127\.0\.0\.1:\d+/openapi\.yaml: while parsing"),
        ({"content": json.dumps(NEW).encode(), "sent": 40}, "RemoteProtocolError"),
        ({"status": 302, "headers": {"Location": "http://example.com/openapi.yaml"}}, "only https is followed"),
    ],
)
def test_upstream_fails(response: dict[str, Any], message: str, folder: Path, upstream: Upstream) -> None:
    """Whatever goes wrong upstream, both files stay as they were."""
    for key, value in response.items():
        setattr(upstream, key, value)
    before = _files(folder)
    with pytest.raises((FetchError, DescriptionError), match=message):
        take(folder, "things", check=_passes, today=TODAY)
    assert _files(folder) == before


def test_check_fails(folder: Path, upstream: Upstream) -> None:
    """What can't be built into a package is not taken in."""
    upstream.content = json.dumps(NEW).encode()
    before = _files(folder)
    with pytest.raises(DescriptionError, match="the check refuses it"):
        take(folder, "things", check=_refuse, today=TODAY)
    assert _files(folder) == before


def test_second_file_fails(folder: Path, upstream: Upstream, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the second of the two files can't be written, the first one is put back."""
    upstream.content = json.dumps(NEW).encode()
    before = _files(folder)
    write = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.name == f".{SOURCE_NAME}.new":
            raise OSError("no space left")
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="no space left"):
        take(folder, "things", check=_passes, today=TODAY)
    assert _files(folder) == before


def test_limits(upstream: Upstream) -> None:
    """The size of a description is limited, packed or not, and so is the time of the download."""
    upstream.content = gzip.compress(b"x" * 1_000_000)
    upstream.headers = {"Content-Encoding": "gzip"}
    with pytest.raises(FetchError, match="larger than 999999 bytes"):
        fetch(upstream.address, largest=999_999)
    assert len((fetch(upstream.address, largest=1_000_000) or pytest.fail("none")).content) == 1_000_000
    with pytest.raises(FetchError, match="not complete after 0 s"):
        fetch(upstream.address, deadline=0)
    upstream.headers = {}
    with pytest.raises(FetchError, match="ConnectError"):
        fetch("http://127.0.0.1:9/openapi.yaml")
    with pytest.raises(FetchError, match="only https is followed"):
        fetch("http://example.com/openapi.yaml")


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        ({"a": 1, "b": 2}, {"b": 0, "a": 0}, ["b", "a"]),
        ({"new": 1, "a": 2, "b": 3}, {"b": 0, "a": 0}, ["new", "b", "a"]),
        ({"a": 1, "new": 2, "b": 3}, {"b": 0, "a": 0}, ["b", "a", "new"]),
        ({"a": 1}, {"b": 0, "a": 0}, ["a"]),
        ({"a": 1, "b": 2}, None, ["a", "b"]),
    ],
)
def test_order_of_keys(new: dict[str, int], old: Any, expected: list[str]) -> None:
    """Known keys keep their place; a new one follows its predecessor of upstream."""
    assert list(like(new, old)) == expected
    assert like(new, old) == new


def test_order_of_lists() -> None:
    """Parameters are matched by place and name, required fields by value; a list with doubles stays as it is."""
    old = [{"in": "query", "name": "a"}, {"in": "path", "name": "a"}, {"$ref": "#/x"}]
    new = [{"$ref": "#/x"}, {"in": "path", "name": "a", "required": True}, {"in": "query", "name": "a"}]
    assert like(new, old) == [new[2], new[1], new[0]]
    assert like(["b", "c", "a"], ["a", "b"]) == ["a", "b", "c"]
    assert like(["b", "a", "b"], ["a", "b"]) == ["b", "a", "b"]


FAILURES: list[tuple[dict[str, Any], str]] = [
    ({"status": 500, "content": b"{}"}, "status 500"),
    ({"status": 304}, "status 304"),
    ({"content": b"<!DOCTYPE html><p>Sign in"}, "HTML or XML, not an OpenAPI 3 description; download the YAML"),
    ({"content": json.dumps({**NEW, "paths": {}}).encode()}, "no paths"),
    ({"content": json.dumps(NEW).encode()[:-40] + b" " * 40}, "Unterminated string"),
    ({"content": json.dumps(NEW).encode(), "sent": 40}, "RemoteProtocolError"),
    ({"content": b"no gzip", "headers": {"Content-Encoding": "gzip"}}, "DecodingError"),
    ({"content": b"x", "headers": {"Content-Encoding": "br"}}, "compressed as 'br', not as gzip or deflate"),
    ({"content": b" " * 20_000_001}, "larger than 20000000 bytes"),
    (
        {"status": 302, "headers": {"Location": "https://example.com/openapi.yaml"}},
        "redirects to example.com; if",
    ),
    ({"status": 302, "headers": {"Location": "/openapi.yaml"}}, "TooManyRedirects"),
]


@pytest.mark.parametrize(("response", "message"), FAILURES, ids=[message for _, message in FAILURES])
def test_command_fails(
    response: dict[str, Any], message: str, folder: Path, upstream: Upstream, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever upstream responds, a failure is one line with its address, and no file has changed."""
    for key, value in response.items():
        setattr(upstream, key, value)
    before = _files(folder)
    assert main(["--folder", str(folder), "--name", "things"]) == 1
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert captured.err.startswith(f"update-spec failed, nothing has changed: {upstream.address}: ")
    assert message in captured.err
    assert _files(folder) == before


def test_command_without_a_file(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing or invalid file is named in the error."""
    before = _files(folder)
    for file, message in ((tmp_path / "none.yaml", "No such file or directory"), (tmp_path, "not a regular file")):
        for name in ([], ["--name", "things"]):
            assert main(["--folder", str(folder), "--file", str(file), *name]) == 1
            assert message in (line := capsys.readouterr().err)
            assert (line.count("\n"), line.startswith("update-spec failed, nothing has changed: ")) == (1, True)
    assert _files(folder) == before


def test_upstream_stalls(upstream: Upstream) -> None:
    """The download ends after a while if the server keeps the connection without a further byte."""
    upstream.content, upstream.stalls = json.dumps(NEW).encode(), True
    with pytest.raises(FetchError, match="ReadTimeout"):
        fetch(upstream.address, timeout=0.05)


@pytest.mark.slow
def test_command(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command checks by building the package, prints what it took in, and refuses in one line."""
    bundle = tmp_path / "bundle.json"
    bundle.write_text(json.dumps(NEW), encoding="utf-8")
    arguments = ["--folder", str(folder), "--name", "things", "--file", str(bundle)]
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith("took in things 2.0.0 of ")
    assert main(arguments) == 0
    assert capsys.readouterr().out.startswith("unchanged: things 2.0.0 of ")
    before = _files(folder)
    bundle.write_text(json.dumps(one({**op("get_thing"), "tags": []})), encoding="utf-8")
    assert main(arguments) == 1
    assert capsys.readouterr().err.startswith("update-spec failed, nothing has changed: GET /things: a tag is needed")
    assert main([*arguments[:2], "--name", "other"]) == 1
    assert "SOURCE.json has no other, but things" in capsys.readouterr().err
    assert _files(folder) == before


@pytest.mark.parametrize(
    ("failure", "status", "message"),
    [
        (KeyboardInterrupt(), 130, "update-spec stopped, nothing has changed"),
        (RecursionError(), 1, "update-spec failed, nothing has changed: its objects are nested too deeply"),
    ],
)
def test_command_that_is_ended(
    failure: BaseException,
    status: int,
    message: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It prints one line and returns an exit status, without a traceback."""

    def end(*_: Any, **__: Any) -> None:
        raise failure

    monkeypatch.setattr(update_spec, "take", end)
    assert main(["--folder", str(folder), "--name", "things"]) == status
    assert capsys.readouterr().err == f"{message}\n"


@pytest.mark.parametrize("raw", [[1], {"openapi": "3.1.0"}, {"info": {}, "paths": []}])
def test_file_that_is_no_description(raw: Any, folder: Path, tmp_path: Path) -> None:
    """It is refused before anything is compared with it."""
    file = tmp_path / "other.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    before = _files(folder)
    with pytest.raises(DescriptionError, match=r"other\.json: not an OpenAPI description$"):
        take(folder, "things", check=_passes, today=TODAY, file=file)
    assert _files(folder) == before


@pytest.mark.parametrize(
    ("vendored_folder", "accept", "compared"), [(True, False, 1), (True, True, 0), (False, False, 0)]
)
def test_what_replaces_the_vendored_one_is_plausible(
    vendored_folder: bool, accept: bool, compared: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another API is not taken in by accident; with ACCEPT=1, or in another folder, it is."""
    seen: list[Any] = []

    def make(_parts: Any, _made: Path, *, agree: Callable[[Any], None], **_: Any) -> Any:
        agree(prepared := SimpleNamespace(document="document"))
        return prepared

    monkeypatch.setattr(update_spec, "vendored", lambda _: [])
    monkeypatch.setattr(update_spec, "replaced", lambda *_: [])
    monkeypatch.setattr(update_spec, "build", make)
    monkeypatch.setattr(update_spec, "try_out", lambda _made, document: seen.append(document))
    monkeypatch.setattr(update_spec, "check_plausible", lambda document, package: seen.append((document, package)))
    where = SPEC.parent if vendored_folder else folder
    update_spec._makes_a_package(folder / "new.yaml", folder=where, name="b2b-v1", accept=accept)
    assert seen == [("document", PACKAGE)] * compared + ["document"]


def test_vendored_sources() -> None:
    """The entries of ``SOURCE.json`` are true, and consumers see the same."""
    parts = vendored(SPEC.parent)
    assert parts[0].path == SPEC
    assert list(altegio.SPECS) == [part.name for part in parts]
    assert sources_text(read_sources(SPEC.with_name(SOURCE_NAME))) == SPEC.with_name(SOURCE_NAME).read_text()
    for part in parts:
        source = part.source
        assert source is not None
        sha256 = digest(part.path.read_bytes())
        assert source.revision == str(read(part.path)["info"]["version"])
        assert altegio.SPECS[part.name] == (source.revision, source.date, sha256)
        if source.address is not None:
            assert source.address.startswith("https://")
            assert source.sha256 == sha256


def test_a_file_written_by_hand_is_not_published(folder: Path) -> None:
    """It can't be taken in."""
    sources = read_sources(folder / SOURCE_NAME)
    own = attrs.evolve(sources["things"], address=None)
    (folder / SOURCE_NAME).write_text(sources_text({"things": own}), encoding="utf-8")
    with pytest.raises(DescriptionError, match=r"things is not published: it is written by hand in things\.yaml"):
        take(folder, "things", check=_passes, today=TODAY, file=folder / "things.yaml")


def test_source_module_of_another_file(tmp_path: Path) -> None:
    """A package built from any other file has the same name for it, and no date."""
    spec = tmp_path / "bundle.yaml"
    names: dict[str, Any] = {"__name__": "built"}
    exec(source_module([BuiltFrom(NAME, spec, "3", digest(b"x"))]), names)  # noqa: S102 - our own text
    assert dict(names["SPECS"]) == {NAME: ("3", None, digest(b"x"))}


@pytest.mark.parametrize("text", ["", "[]", '{"things": {"date": "today"}}', '{"things": {"date": "2026-12-01"}}'])
def test_broken_source(text: str, tmp_path: Path) -> None:
    """The error names a broken ``SOURCE.json``."""
    (tmp_path / SOURCE_NAME).write_text(text, encoding="utf-8")
    with pytest.raises(DescriptionError, match=SOURCE_NAME):
        read_sources(tmp_path / SOURCE_NAME)


def test_causes() -> None:
    """A stale package is explained by the inputs that have changed since it was generated."""
    recorded = inputs(ROOT)
    assert read_inputs(INPUTS).keys() == recorded.keys()
    assert causes(recorded, recorded) == ["none of its inputs has changed, so the package was edited by hand"]
    assert causes({}, recorded) == ["there is no record of what it was generated from"]
    changed = {**recorded, "version of ruff": "9.9.9"}
    for name in (
        "openapi/altegio-b2b-v1.yaml",
        "openapi/names.lock",
        "openapi/texts.yaml",
        "openapi/SOURCE.json",
        "custom/patches/dates.py",
        "custom/patches/types.py",
        "custom/templates/model.py.jinja",
        "custom/tools/names/models.py",
        "generator-config.yaml",
    ):
        assert name in recorded
        changed[name] = "0"
    assert sorted(causes(recorded, changed)) == [
        "the description changed: openapi/altegio-b2b-v1.yaml",
        "the list of the descriptions changed: openapi/SOURCE.json",
        "the lock of the names changed: openapi/names.lock",
        "the patches changed: custom/patches/dates.py, custom/patches/types.py",
        "the settings of the generator changed: generator-config.yaml",
        "the templates changed: custom/templates/model.py.jinja",
        "the texts changed: openapi/texts.yaml",
        "the tools changed: custom/tools/names/models.py",
        f"the version of ruff is 9.9.9, it was generated with {recorded['version of ruff']}",
    ]


def test_inputs_survive_their_file(tmp_path: Path) -> None:
    """Recorded inputs are read back unchanged."""
    path = tmp_path / "inputs.lock"
    assert read_inputs(path) == {}
    path.write_text(inputs_text(inputs(ROOT)), encoding="utf-8")
    assert read_inputs(path) == inputs(ROOT)
