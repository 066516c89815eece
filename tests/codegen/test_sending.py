"""What a generated method sends of each sort of argument: headers, fields in brackets, lists in a path, forms."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from custom.tools.pipeline import build
from custom.tools.rendering.generator import GenerationError
from tests.doubles.clients import client
from tests.doubles.descriptions import (
    INTEGER,
    NUMBER,
    STRING,
    Node,
    arr,
    description,
    obj,
    one,
    op,
    parameter,
    query,
)
from tests.doubles.packages import import_package
from tests.doubles.recorder import MockResponse, Recorder, Sent

FILE: Node = {"type": "string", "format": "binary"}
FLAG: Node = {"type": "boolean"}


def _written(folder: Path, raw: Node) -> Path:
    path = folder / "spec.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return path


def header(name: str, schema: Node | None = None, **more: Any) -> Node:
    """A header parameter."""
    return parameter("header", name, schema, **more)


RAW = description(
    (
        "GET /things/{id}",
        op(
            "get_thing",
            parameter("path", "id", INTEGER),
            query("x-trace"),
            header("X-Idempotency-Key", required=True),
            header("x-trace"),
            header("X-Ids", arr(INTEGER)),
            header("X-Dry-Run", FLAG),
            header("id"),
            header("Content-Length", INTEGER),
            header("Host", required=True),
        ),
    ),
    (
        "GET /search",
        op(
            "search",
            query(
                "filter", obj(["kind"], kind=STRING, ids=arr(INTEGER), is_open=FLAG), style="deepObject", required=True
            ),
        ),
    ),
    ("GET /some/{ids}", op("get_some", parameter("path", "ids", arr(INTEGER)))),
    ("GET /any", op("get_any", query("q", {}))),
    ("POST /files", op("upload", bodies={"multipart/form-data": obj(f=FILE, is_open=FLAG, n=INTEGER, title=STRING)})),
)
"""Operations with arguments of every sort."""


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The class of the generated group."""
    folder = tmp_path_factory.mktemp("sending")
    package = folder / "package"
    build(_written(folder, RAW), package, names=folder / "none.lock", report=lambda _line: None)
    name = "package_of_test_sending"
    import_package(package, name)
    yield import_module(f"{name}.api.things").ThingsGroup
    for one_name in [known for known in sys.modules if known.partition(".")[0] == name]:
        del sys.modules[one_name]


def sent(group: Any, call: Callable[[Any], Awaitable[Any]], **options: Any) -> Sent:
    """The only request of a call, as it arrived at the server."""

    async def run() -> Sent:
        async with Recorder(MockResponse.of([])) as server, client(server.base_url, **options) as api:
            await call(group(api._executor()))
            return server.only

    return asyncio.run(run())


def refused(group: Any, call: Callable[[Any], Awaitable[Any]], error: type[Exception], match: str) -> str:
    """The message of a call that sends nothing."""

    async def run() -> None:
        async with Recorder() as server, client(server.base_url) as api:
            try:
                await call(group(api._executor()))
            finally:
                assert server.sent == []

    with pytest.raises(error, match=match) as caught:
        asyncio.run(run())
    return str(caught.value)


def test_headers(things: Any) -> None:
    """A header is an argument: sent once under its wire name, after the client's own, lists joined by commas."""
    request = sent(
        things,
        lambda api: api.get_thing(
            1, x_idempotency_key="a b", x_trace="q", x_trace_header="h", x_ids=[1, 2], x_dry_run=True, id_header="7"
        ),
    )
    assert (request.path.rpartition("/")[2], request.pairs) == ("1", [("x-trace", "q")])
    assert request.headers["x-idempotency-key"] == ["a b"]
    assert request.headers["x-trace"] == ["h"]
    assert request.headers["x-ids"] == ["1,2"]
    assert request.headers["x-dry-run"] == ["1"]
    assert request.headers["id"] == ["7"]
    assert request.headers["accept"] == ["application/vnd.api.v2+json"]


def test_headers_that_are_left_out(things: Any) -> None:
    """None is not sent; headers of the connection are not arguments."""
    request = sent(things, lambda api: api.get_thing(1, x_idempotency_key=""))
    assert request.headers["x-idempotency-key"] == [""]
    assert not {"x-trace", "x-ids", "x-dry-run", "id"} & request.headers.keys()
    operation = things.__operations__["get_thing"]
    assert [wire for _, wire, _ in operation.header_params] == [
        "X-Idempotency-Key",
        "x-trace",
        "X-Ids",
        "X-Dry-Run",
        "id",
    ]


def test_headers_of_the_call_win(things: Any) -> None:
    """The argument replaces a header that the application adds to all calls, in any spelling."""
    options = {"headers": {"x-TRACE": "all", "X-Other": "all"}}
    request = sent(things, lambda api: api.get_thing(1, x_idempotency_key="k", x_trace_header="this"), **options)
    assert (request.headers["x-trace"], request.headers["x-other"]) == (["this"], ["all"])
    request = sent(things, lambda api: api.get_thing(1, x_idempotency_key="k"), **options)
    assert request.headers["x-trace"] == ["all"]


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b", "ключ", "é", " a", "a ", "\t", "a\x7f", "\ud800"])
def test_headers_that_cannot_be_sent(things: Any, value: str) -> None:
    """Line ends and characters that are not printable ASCII are refused; the error never shows the value."""
    message = refused(
        things, lambda api: api.get_thing(1, x_idempotency_key=value), ValueError, "^get_thing x_idempotency_key: "
    )
    assert message == "get_thing x_idempotency_key: has blanks around it, or is not printable ASCII"


@pytest.mark.parametrize(
    ("arguments", "error", "match"),
    [
        ({"x_idempotency_key": None}, TypeError, "x_idempotency_key: is required, and can't be None"),
        ({"x_idempotency_key": 7}, TypeError, "x_idempotency_key: expected str, got int"),
        ({"x_idempotency_key": "k", "x_ids": "1,x\r\n"}, ValueError, "x_ids: has blanks around it, or is not"),
        ({"x_idempotency_key": "k", "x_ids": [True]}, TypeError, r"x_ids\[0\]: expected int, got bool"),
        ({"x_idempotency_key": "k", "x_dry_run": "yes"}, TypeError, "x_dry_run: expected bool, got str"),
    ],
)
def test_wrong_headers(things: Any, arguments: Node, error: type[Exception], match: str) -> None:
    """An argument in a header is checked like any other."""
    refused(things, lambda api: api.get_thing(1, **arguments), error, f"^get_thing {match}")


def test_headers_with_the_full_response(things: Any) -> None:
    """``with_response`` takes the same arguments."""

    async def run() -> Any:
        async with Recorder(MockResponse.of([])) as server, client(server.base_url) as api:
            response = await things(api._executor()).with_response.get_thing(1, x_idempotency_key="k")
            return response.status, server.only.headers["x-idempotency-key"]

    assert asyncio.run(run()) == (200, ["k"])


def test_fields_in_brackets(things: Any) -> None:
    """The fields of a deepObject are arguments; a list goes as PHP reads it."""
    request = sent(things, lambda api: api.search(kind="a&b", ids=[1, 2], is_open=False))
    assert request.pairs == [
        ("filter[kind]", "a&b"),
        ("filter[ids][]", "1"),
        ("filter[ids][]", "2"),
        ("filter[is_open]", "0"),
    ]
    refused(things, lambda api: api.search(kind=None), TypeError, "^search kind: is required")


def test_list_in_a_path(things: Any) -> None:
    """A list in a path is joined by commas."""
    assert sent(things, lambda api: api.get_some([1, 2])).path.endswith("/some/1%2C2")
    refused(things, lambda api: api.get_some([]), ValueError, "^get_some ids: '' can't stand in a path")


@pytest.mark.parametrize("value", [{"a": 1}, [1], ()])
def test_several_values_for_one(things: Any, value: Any) -> None:
    """An argument of any type takes one value; no server could read the text of a Python list."""
    refused(things, lambda api: api.get_any(q=value), TypeError, "^get_any q: expected a text, a number, a bool")


def test_form(things: Any) -> None:
    """The fields of a form are sent as in a query; what is None is left out."""
    request = sent(things, lambda api: api.upload(body={"f": b"x", "is_open": True, "n": 5, "title": None}))
    assert {part.name: part.content for part in request.parts} == {"f": b"x", "is_open": b"1", "n": b"5"}


@pytest.mark.parametrize(
    ("node", "message"),
    [
        (op("call", parameter("cookie", "sid")), "the cookie parameter 'sid' can't be sent"),
        (op("call", header("X Y")), "the header parameter 'X Y' has characters that a header name can't have"),
        (op("call", header("X-É")), "the header parameter 'X-É' has characters that a header name can't have"),
        (op("call", header("X-A"), header("x-a")), "the header parameter 'x-a' is there twice"),
        (op("call", header("X-A", obj(a=STRING))), "the header parameter 'X-A' is an object"),
        (op("call", query("q", {"oneOf": [STRING, obj(a=STRING)]})), "the query parameter 'q' is an object"),
        (op("call", query("q", arr(arr(NUMBER)))), "the query parameter 'q[]' is a list of lists"),
        (op("call", query("q", arr(NUMBER), style="pipeDelimited", explode=False)), "the query parameter 'q' has the"),
        (op("call", bodies={"application/octet-stream": FILE}), "a body of application/octet-stream can't be sent"),
        (op("call", bodies={"text/plain": STRING}), "a body of text/plain can't be sent"),
        (op("call", bodies={"multipart/form-data": obj(a=obj(b=STRING))}), "the field 'a' of the form is a list or"),
        (op("call", bodies={"multipart/form-data": obj(a=arr(FILE))}), "the field 'a' of the form is a list or"),
    ],
)
def test_what_cannot_be_sent(node: Node, message: str, tmp_path: Path) -> None:
    """What the client could not send correctly is refused, with its place."""
    with pytest.raises(GenerationError) as caught:
        build(_written(tmp_path, one(node, "POST /things")), tmp_path / "package", names=tmp_path / "none.lock")
    assert str(caught.value).startswith(f"POST /things: {message}")
