"""The mock server responds to any request, and as documented in the description that ships with the package.

Each operation gets requests that are wrong in random places: its path, its query, its headers, its body as JSON and as
bytes. No response is a failure of the server, each fits the description, and accepted data can be read afterwards.
The seed is fixed. ``make fuzz ROUNDS=200 SEED=7`` sends more requests to each operation, and other ones.
"""

from __future__ import annotations

import copy
import http.client
import json
import os
import random
import zlib
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.resources import files
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import attrs
import pytest

from altegio.mock_server import MockServer
from altegio.mock_server._core.actions import with_addressed
from altegio.mock_server._core.description import Description, Operation
from altegio.mock_server._core.examples import ABSENT, Examples
from altegio.mock_server._core.validation import ACCEPT, VISITOR
from altegio.mock_server._resources.table import RESOURCES
from tests.doubles.hostile import TEXTS, VALUES, at, has, places

JSONSCHEMA: Any = import_module("jsonschema")
"""It has no types of its own."""

ROUNDS = int(os.environ.get("FUZZ", "3"))
"""How many random requests each operation gets."""

FULL = "FUZZ" in os.environ
STRIDE = 127
"""``make test`` sends one in this many requests of the sweep: a prime, so that all places and values are covered."""

SEED = os.environ.get("FUZZ_SEED", "0")

SECONDS = 20
"""How long a response may take; a request that takes longer is stuck."""

DESCRIPTION = Description.load()
EXAMPLES = Examples(DESCRIPTION)
PUBLISHED: dict[str, Any] = json.loads(files("altegio_client").joinpath("openapi.json").read_bytes())
DOCUMENTED = {
    node["operationId"]: node["responses"]
    for item in PUBLISHED["paths"].values()
    for node in item.values()
    if isinstance(node, dict) and "operationId" in node
}
HEADERS = {"Accept": ACCEPT, "Authorization": "Bearer p, User u", "Content-Type": "application/json"}
FORM = "multipart/form-data"
FORM_TYPE = f"{FORM}; boundary=x"
OPERATIONS = sorted(DESCRIPTION.by_id)
SEARCHES = {"get_client_list", "search_client_visits"}
READING = {one.id for one in DESCRIPTION.operations if one.method == "GET"} | SEARCHES
RELATED = {
    one: sorted(READING.intersection(resource.operations))
    for resource in with_addressed(RESOURCES, DESCRIPTION.operations).values()
    for one in resource.operations
}
"""The operations that read the rows of an operation."""

BODIES = (
    *(b"", b" ", b"{", b"nul", b"{}{}", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf{}", '{"a": "é"}'.encode("latin-1")),
    *('{"name": "x", "phone": "1"}'.encode("utf-16"), b"{'a': 1}", b'{"a": 1, "a": 2}', b'{"a": NaN}', b"Infinity"),
    *(
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
        b'"\\ud800"',
        b"1e999",
    ),
    *(b"9" * 5000, b"[1e999]", b'{"name": "\\ud800", "phone": "1"}', b'{"\\udc00": 1}', b"a=1&b=2", b"\xed\xa0\x80"),
    *(b"--x\r\n\r\n", b'--x\r\nContent-Disposition: form-data; name="f"\r\n\r\n\xff\r\n--x--\r\n', b"<a/>"),
)
TYPES = (
    *(
        "",
        "application/json",
        "application/json; charset=utf-16",
        "application/json; charset=nonsense",
        "APPLICATION/JSON",
    ),
    *(
        "application/json;;",
        'application/json; a="',
        "application/vnd.api+json",
        "multipart/form-data",
        "*/*",
        "\xff",
        ";",
    ),
    *(
        "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\xff",
        "text",
    ),
    *(
        "multipart/form-data; boundary=" + "x" * 500,
        "application/x-www-form-urlencoded",
        "text/plain; charset=rot13",
        "/",
    ),
)
AUTHORIZATIONS = (
    "",
    "Bearer",
    "Bearer p",
    "Bearer p, User",
    "Basic cDp1",
    "Bearer p, User \xff",
    "Bearer p, User u, x",
    f"Bearer p, User {VISITOR}x",
    f"Bearer p, User {VISITOR}{'9' * 5000}",
)
ACCEPTS = ("", "*/*", "text/html", ",,;", ACCEPT + ";q=0", "\xff", ", " + ACCEPT)


@attrs.frozen
class Sent:
    """A request; its text is shown by a failed test."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes | None

    def __str__(self) -> str:
        return f"{self.method} {self.target[:300]} {self.headers} {(self.body or b'')[:300]!r}"


@attrs.frozen
class Received:
    """A response."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


class Wire:
    """A connection to the server."""

    def __init__(self, base_url: str) -> None:
        parts = urlsplit(base_url)
        self._prefix = parts.path
        self._connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=SECONDS)

    def send(self, request: Sent) -> Received:
        """The response to a request; it has to arrive in time."""
        self._connection.request(request.method, self._prefix + request.target, request.body, request.headers)
        response = self._connection.getresponse()
        return Received(response.status, response.headers, response.read())

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class Judge:
    """Reports what is wrong with a response, by the description that ships with the package."""

    def __init__(self) -> None:
        self._validators: dict[str, Any] = {}
        self._passed: set[tuple[str, int, str, bytes]] = set()

    def faults(self, operation: Operation, response: Received) -> list[str]:
        """All mismatches; responses that were checked before are not checked again."""
        seen = (operation.id, response.status, response.headers.get("Content-Type", ""), response.body)
        if seen in self._passed:
            return []
        found = list(self._faults(operation, response))
        if not found:
            self._passed.add(seen)
        return found

    def _faults(self, operation: Operation, response: Received) -> Iterator[str]:
        if response.status >= 500:
            yield "the server failed"
            return
        documented = DOCUMENTED[operation.id]
        status = str(response.status)
        key = status if status in documented else "default"
        if key == "default" and (status.startswith("2") or key not in documented):
            yield "the status is not documented"
            return
        content: dict[str, Any] = documented[key].get("content", {})
        if response.status == 204:
            if response.body or content:
                yield "204 has no body"
            return
        media_type = response.headers.get_content_type()
        if not content:
            if response.body and not documented[key].get("x-undocumented-body"):
                yield "a body is not documented"
            return
        if media_type not in content:
            yield f"{media_type} is not documented"
        elif "json" in media_type:
            yield from self._validation_errors(operation.id, key, content[media_type].get("schema", {}), response.body)

    def _validation_errors(self, operation_id: str, status: str, schema: dict[str, Any], body: bytes) -> Iterator[str]:
        validator = self._validators.get(operation_id + status)
        if validator is None:
            full = {**schema, "components": PUBLISHED["components"]}
            validator = JSONSCHEMA.Draft202012Validator(full, format_checker=JSONSCHEMA.FormatChecker())
            self._validators[operation_id + status] = validator
        for error in validator.iter_errors(_strict_json(body)):
            yield f"{error.json_path}: {error.message[:200]}"


def _strict_json(body: bytes) -> Any:
    """JSON as every client reads it: without NaN, in UTF-8, without lone surrogates."""

    def refuse(constant: str) -> Any:
        raise AssertionError(f"{constant} is no JSON")

    value = json.loads(body.decode("utf-8"), parse_constant=refuse)
    json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


# Requests


class Maker:
    """Generates requests that are wrong in random places; the same ones for the same seed."""

    def __init__(self, operation: Operation, seed: str) -> None:
        self._operation = operation
        self._random = random.Random(seed)  # noqa: S311 - no secret
        self.paths = EXAMPLES.path_values(operation)
        examples = {one["name"]: EXAMPLES.parameter(one) for one in operation.parameters if one["in"] == "query"}
        self.query = {name: _texts(value) for name, value in examples.items() if value is not ABSENT}
        schema = operation.body.get("application/json")
        self.body = None if schema is None else _full_example(schema)
        self.headers = {**HEADERS, "Content-Type": FORM_TYPE} if FORM in operation.body else HEADERS
        self.form: dict[str, Any] = (
            DESCRIPTION.resolved(operation.body[FORM])["properties"] if FORM in operation.body else {}
        )
        self.content = _form(self.form) if self.form else self._json(self.body)

    def valid(self) -> Sent:
        """The documented example."""
        return self.request({}, self.query, dict(self.headers), self.content)

    def wrong(self) -> Sent:
        """A request with one to three changes."""
        paths: dict[str, str] = {}
        query, headers = dict(self.query), dict(self.headers)
        content = self.content
        for change in self._random.choices(self._changes(), k=self._random.choice((1, 1, 2, 3))):
            if change == "path":
                paths[self._random.choice(list(self.paths))] = self._random.choice(TEXTS)
            elif change == "query":
                name = self._random.choice([*query, "page", "nonsense", "a[]"])
                query[name] = self._random.choices(TEXTS, k=self._random.choice((1, 1, 1, 2)))
            elif change == "json":
                content = self._json(self._changed(self.body))
            elif change == "bytes":
                content = self._random.choice(BODIES)
            elif change == "broken":
                content = self._broken(content or b"{}")
            elif change == "headers":
                name = self._random.choice(("Content-Type", "Content-Type", "Accept", "Authorization"))
                choices = {"Content-Type": TYPES, "Accept": ACCEPTS, "Authorization": AUTHORIZATIONS}[name]
                headers[name] = self._random.choice(choices)
        return self.request(paths, query, headers, content)

    def _changes(self) -> list[str]:
        found = ["query", "headers", "bytes"]
        found += ["path"] if self.paths else []
        found += ["broken", "bytes"] if self.content is not None else []
        found += ["json"] * 8 if self.body is not None else []
        return found

    def _changed(self, value: Any) -> Any:
        """A value with random parts replaced, removed or duplicated."""
        found = list(places(value))
        value = copy.deepcopy(value)
        for _ in range(self._random.choice((1, 1, 1, 2, 4))):
            place = self._random.choice(found)
            new = copy.deepcopy(self._random.choice((*VALUES, *TEXTS)))
            if not place:
                return self._random.choice((new, [value], {"data": value}))
            holder = at(value, place[:-1])
            if not has(holder, place[-1]):
                continue
            if self._random.random() < 0.15:
                del holder[place[-1]]
            else:
                holder[place[-1]] = new
        return value

    def _broken(self, content: bytes) -> bytes:
        at = self._random.randrange(len(content) + 1)
        return self._random.choice(
            (content[:at], content[:at] + b"\xff" + content[at:], content * 2, content[:at] + b"\\ud800" + content[at:])
        )

    def _json(self, value: Any) -> bytes | None:
        return None if value is None else json.dumps(value).encode()

    def request(
        self, paths: dict[str, str], query: dict[str, list[str]], headers: dict[str, str], content: bytes | None
    ) -> Sent:
        """Build a request from its parts."""
        values = {name: quote(str(value), safe="") for name, value in {**self.paths, **paths}.items()}
        pairs = [(name, text) for name, texts in query.items() for text in texts]
        target = self._operation.path.format_map(values) + (f"?{urlencode(pairs)}" if pairs else "")
        if content is None:
            headers.pop("Content-Type", None)
        return Sent(self._operation.method, target, headers, content)


def _full_example(schema: Any) -> Any:
    """An example with every field in the description."""
    example = EXAMPLES.value(schema)
    known: dict[str, Any] = DESCRIPTION.resolved(schema).get("properties", {})
    if not isinstance(example, dict) or not known:
        return example
    full: dict[str, Any] = {**{name: EXAMPLES.value(one) for name, one in known.items()}, **example}
    return {name: value for name, value in full.items() if value is not ABSENT}


def _form(fields: dict[str, Any]) -> bytes:
    """A form with a value for each field that is a schema."""
    head = "--x\r\nContent-Disposition: form-data; name="
    parts = [f'{head}"{name}"\r\n\r\n{EXAMPLES.value(one)}\r\n' for name, one in fields.items()]
    return f"{''.join(parts)}--x--\r\n".encode()


def _texts(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


SWEEP: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, -5, 1.5, -0.0, 1e308, 5e-324, 2**31, 2**63, -(2**63), 10**20),
    *({}, [], [{}], [None], [[]], {"id": {}}, {"": 1}, {"abc": 5}, ["x"], [1, "1", None], [[[[{"a": [{}]}]]]]),
    *(
        "",
        " ",
        "x",
        "-1",
        "1.5",
        "NaN",
        "null",
        "\x00",
        "é🦊",
        "²",
        "9" * 20,
        "9" * 5000,
        "a" * 3000,
        "../..",
        "1,2",
        "'; --",
    ),
    *("2026-02-30", "9999-12-31", "0001-01-01T00:00:00+14:00", "2026-11-23T10:00:00Z", "25:61"),
)
"""The values that are put once into each place of each operation."""


def sweep(operation: Operation) -> Iterator[Sent]:
    """Each parameter and each field of the body with each of the hostile values, one at a time; no duplicates."""
    maker = Maker(operation, "")
    valid = maker.valid()
    for value in SWEEP:
        text = value if isinstance(value, str) else json.dumps(value)
        for name in maker.paths:
            yield maker.request({name: text}, maker.query, dict(maker.headers), maker.content)
        for name in operation.query():
            yield maker.request({}, {**maker.query, name: [text]}, dict(maker.headers), maker.content)
        for place in places(maker.body) if maker.body is not None else ():
            body = copy.deepcopy(maker.body)
            if place:
                at(body, place[:-1])[place[-1]] = value
            else:
                body = value
            yield attrs.evolve(valid, body=json.dumps(body).encode())
        for name in maker.form:
            yield attrs.evolve(valid, body=_form({**maker.form, name: {"example": text}}))


# Tests


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    """A separate server: its data must not affect other tests."""
    with MockServer() as running:
        yield running


@pytest.fixture
def wire(server: MockServer) -> Iterator[Wire]:
    """A connection to the server, which is in its initial state."""
    server.reset()
    connection = Wire(server.base_url)
    yield connection
    connection.close()


JUDGE = Judge()


def faults(wire: Wire, operation: Operation, request: Sent) -> list[str]:
    """What is wrong with the response to a request, after the request itself."""
    response = wire.send(request)
    return [f"{request}\n -> {response.status}: {fault}" for fault in JUDGE.faults(operation, response)]


def poisoned(wire: Wire, names: Iterable[str]) -> list[str]:
    """The rows that can't be read any more."""
    found: list[str] = []
    for name in names:
        operation = DESCRIPTION.by_id[name]
        found += faults(wire, operation, Maker(operation, "").valid())
    return found


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_every_response_is_as_described(wire: Wire, operation_id: str) -> None:
    """No failure, nothing undocumented, and the rows can be read after each request."""
    operation, maker = DESCRIPTION.by_id[operation_id], Maker(DESCRIPTION.by_id[operation_id], f"{SEED} {operation_id}")
    found = faults(wire, operation, maker.valid())
    for _ in range(ROUNDS):
        found += faults(wire, operation, maker.wrong())
        if operation_id not in READING:
            found += poisoned(wire, RELATED.get(operation_id, ()))
    assert found == []


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_each_place_with_each_hostile_value(wire: Wire, operation_id: str) -> None:
    """No failure and nothing undocumented; every nth request, and all of them by ``make fuzz``."""
    operation = DESCRIPTION.by_id[operation_id]
    requests = list(sweep(operation))
    chosen = requests if FULL else requests[zlib.crc32(operation_id.encode()) % STRIDE :: STRIDE]
    found = [fault for request in chosen for fault in faults(wire, operation, request)]
    assert found + poisoned(wire, RELATED.get(operation_id, ())) == []


def test_a_long_life_leaves_everything_readable(wire: Wire) -> None:
    """All operations one after the other, without a reset, in a random order."""
    names = random.Random(SEED).sample(OPERATIONS, len(OPERATIONS))  # noqa: S311 - no secret
    found: list[str] = []
    for name in names:
        operation, maker = DESCRIPTION.by_id[name], Maker(DESCRIPTION.by_id[name], f"{SEED} life {name}")
        found += faults(wire, operation, maker.valid())
        found += faults(wire, operation, maker.wrong())
    assert found + poisoned(wire, sorted(READING)) == []


@pytest.mark.parametrize("operation_id", sorted(RELATED.keys() - READING))
def test_a_refused_request_changes_nothing(wire: Wire, operation_id: str) -> None:
    """No part of it is stored, even if only the second of two rows was wrong."""
    maker = Maker(DESCRIPTION.by_id[operation_id], f"{SEED} {operation_id}")
    readings = [Maker(DESCRIPTION.by_id[name], "").valid() for name in RELATED[operation_id]]
    before = [wire.send(one).body for one in readings]
    for _ in range(ROUNDS):
        request = maker.wrong()
        status, after = wire.send(request).status, [wire.send(one).body for one in readings]
        assert status < 400 or after == before, str(request)
        before = after


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "NONSENSE"])
@pytest.mark.parametrize("target", ["/", "", "/nowhere", "//", "/%00", "/%ff/%ff", "/client/1/1", "/client/1/1/1?a"])
def test_other_paths_and_methods_get_the_envelope(wire: Wire, method: str, target: str) -> None:
    """404 or 405, unless path and method match an operation."""
    response = wire.send(Sent(method, target, dict(HEADERS), None))
    assert response.status < 500
    if response.status in (404, 405) and method != "HEAD":
        assert _strict_json(response.body)["success"] is False
