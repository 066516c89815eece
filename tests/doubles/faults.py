"""A server on loopback that fails in a chosen way, and counts what reaches it."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import socket
import struct
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Literal

import attrs

DATA = {"id": 7, "title": "Haircut"}
ENVELOPE = {"success": True, "data": DATA, "meta": []}
ENVELOPE_JSON = json.dumps(ENVELOPE).encode()
REFUSAL = b'{"success": false, "data": null, "meta": {"message": "Not now."}}'
PAGE = b"<!DOCTYPE html><html><head><title>502</title></head><body><h1>Bad Gateway</h1> nginx</body></html>"
REQUEST_ID = "req-4711"
LARGEST = 10_000
"""The limit on bodies in scenarios with a body that is too large."""
IMPATIENT = 0.15
"""Seconds that a read may take in scenarios without a response."""


@attrs.frozen
class Arrival:
    """A request that reached the server completely."""

    at: float
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@attrs.frozen
class Line:
    """A connection on which a request waits for a response."""

    request: Arrival
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    elsewhere: str


Act = Callable[[Line], Awaitable[None]]


def raw(
    body: bytes = ENVELOPE_JSON,
    status: str = "200 OK",
    media_type: str = "application/json",
    length: int | None = None,
    **headers: str,
) -> bytes:
    """A response as it goes over the wire."""
    lines = [f"HTTP/1.1 {status}", f"X-Request-Id: {REQUEST_ID}", f"Content-Type: {media_type}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if not status.startswith("204"):
        lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def sends(content: bytes) -> Act:
    """Respond, and keep the connection open."""

    async def act(line: Line) -> None:
        line.writer.write(content)
        await line.writer.drain()

    return act


def closes(content: bytes = b"") -> Act:
    """Send these bytes and close the connection."""

    async def act(line: Line) -> None:
        await sends(content)(line)
        line.writer.close()

    return act


def resets(content: bytes = b"") -> Act:
    """Send these bytes and reset the connection."""

    async def act(line: Line) -> None:
        await sends(content)(line)
        if content:
            # Long enough for the other side to read it; a reset discards data that is still in transit.
            await asyncio.sleep(0.01)
        connection = line.writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line.writer.transport.abort()

    return act


def stalls(content: bytes = b"") -> Act:
    """Send these bytes, and nothing more until the client closes the connection."""

    async def act(line: Line) -> None:
        await sends(content)(line)
        await line.reader.read()
        line.writer.close()

    return act


def drips(content: bytes) -> Act:
    """Respond with a few bytes at a time."""

    async def act(line: Line) -> None:
        for start in range(0, len(content), 20):
            await sends(content[start : start + 20])(line)
            await asyncio.sleep(0.001)

    return act


async def sends_away(line: Line) -> None:
    """Redirect to the other server."""
    await sends(raw(b"", "301 Moved Permanently", Location=f"{line.elsewhere}/moved"))(line)


async def echoes(line: Line) -> None:
    """Respond with the last segment of the path as ``id``."""
    await asyncio.sleep(0.001)
    data = {"id": int(line.request.path.rpartition("/")[2])}
    await sends(raw(json.dumps({"success": True, "data": data, "meta": []}).encode()))(line)


def bomb(size: int) -> bytes:
    """Compressed blanks, a thousandth of their size; never in memory as a whole."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    blanks = b" " * 1_000_000
    return b"".join(packer.compress(blanks) for _ in range(size // len(blanks))) + packer.flush()


@attrs.frozen
class Fault:
    """A way to fail.

    Attributes:
        name: its name.
        acts: what the server does at each request; the last one is repeated.
        listening: from when on it accepts connections.
        impatient: whether a read may take no more than ``IMPATIENT``.
        limited: whether no more than ``LARGEST`` bytes of a body are accepted.
    """

    name: str
    acts: tuple[Act, ...]
    listening: Literal["at once", "late", "at the second try", "never"] = "at once"
    impatient: bool = False
    limited: bool = False


def bare(*headers: str, body: bytes = ENVELOPE_JSON) -> bytes:
    """A success with these header lines and no others."""
    return "\r\n".join(["HTTP/1.1 200 OK", f"X-Request-Id: {REQUEST_ID}", *headers, "", ""]).encode() + body


def chunk(content: bytes) -> bytes:
    """A chunk of a body."""
    return f"{len(content):x}\r\n".encode() + content + b"\r\n"


_CHUNKED = "Transfer-Encoding: chunked"
_NESTED = b'{"success": true, "data": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
_NOT_NOW = "429 Too Many Requests"
_HALF = raw()[:-10]
_OK = sends(raw())
FAULTS = (
    Fault("none", (_OK,)),
    Fault("connection refused", (_OK,), listening="never"),
    Fault("connection refused once, then 200", (_OK,), listening="at the second try"),
    Fault("connection accepted late", (_OK,), listening="late"),
    Fault("reset before the headers", (resets(),)),
    Fault("reset before the headers once, then 200", (resets(), _OK)),
    Fault("closed before the headers", (closes(),)),
    Fault("closed within the headers", (closes(b"HTTP/1.1 200 OK\r\nContent-Le"),)),
    Fault("no HTTP", (closes(b"220 mail.example ESMTP\r\n"),)),
    Fault("a header without a colon", (closes(bare("nothing", body=b"")),)),
    Fault("a header of 200 KB", (closes(bare(f"X-Long: {'a' * 200_000}", body=b"")),)),
    Fault("a `Content-Length` that is no number", (closes(bare("Content-Length: many")),)),
    Fault("two `Content-Length` that differ", (closes(bare("Content-Length: 1", "Content-Length: 2")),)),
    Fault("a chunk without a length", (closes(bare(_CHUNKED, body=b"zz\r\n")),)),
    Fault("chunks that are cut short", (closes(bare(_CHUNKED, body=chunk(ENVELOPE_JSON[:10]) + b"5\r\nab")),)),
    Fault("reset within the body", (resets(_HALF),)),
    Fault("closed within the body: `Content-Length` too large", (closes(raw(length=len(ENVELOPE_JSON) + 100)),)),
    Fault("silence before the headers", (stalls(),), impatient=True),
    Fault("silence before the headers once, then 200", (stalls(), _OK), impatient=True),
    Fault("silence within the body", (stalls(_HALF),), impatient=True),
    Fault("slow drip that comes to its end", (drips(raw()),)),
    Fault(
        "200 in chunks",
        (sends(bare(_CHUNKED, body=chunk(ENVELOPE_JSON[:10]) + chunk(ENVELOPE_JSON[10:]) + chunk(b""))),),
    ),
    Fault("200 without a length, up to the end of the connection", (closes(bare()),)),
    Fault("103, then 200", (sends(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + raw()),)),
    Fault("301 to another host", (sends_away,)),
    Fault("301 to an invalid address", (sends(raw(b"", "301 Moved Permanently", Location="http://[::1")),)),
    Fault("422", (sends(raw(REFUSAL, "422 Unprocessable Entity")),)),
    Fault("429 once, `Retry-After: 7`, then 200", (sends(raw(REFUSAL, _NOT_NOW, Retry_After="7")), _OK)),
    Fault(
        "429 once, `Retry-After` a date long past, then 200",
        (sends(raw(REFUSAL, _NOT_NOW, Retry_After="Fri, 31 Dec 1999 23:59:59 GMT")), _OK),
    ),
    Fault(
        "429 once, `Retry-After` a date far ahead, then 200",
        (sends(raw(REFUSAL, _NOT_NOW, Retry_After="Fri, 31 Dec 9999 23:59:59 GMT")), _OK),
    ),
    Fault("429 once, no `Retry-After`, then 200", (sends(raw(REFUSAL, _NOT_NOW)), _OK)),
    Fault("429 always", (sends(raw(REFUSAL, _NOT_NOW)),)),
    Fault("500 once, then 200", (sends(raw(REFUSAL, "500 Internal Server Error")), _OK)),
    Fault("501", (sends(raw(REFUSAL, "501 Not Implemented")),)),
    Fault("502 with an HTML page", (sends(raw(PAGE, "502 Bad Gateway", "text/html")),)),
    Fault("503 once, `Retry-After: 7`, then 200", (sends(raw(REFUSAL, "503 Away", Retry_After="7")), _OK)),
    Fault("503 always", (sends(raw(REFUSAL, "503 Service Unavailable")),)),
    Fault("504 with an empty body", (sends(raw(b"", "504 Gateway Timeout")),)),
    Fault("204", (sends(raw(b"", "204 No Content")),)),
    Fault("200 with an empty body", (sends(raw(b"")),)),
    Fault("200 with JSON cut short, `Content-Length` right", (sends(raw(ENVELOPE_JSON[:-10])),)),
    Fault("200 with invalid UTF-8", (sends(raw(ENVELOPE_JSON.replace(b"Hair", b"\xff\xfe"))),)),
    Fault("200 with a JSON key twice", (sends(raw(ENVELOPE_JSON.replace(b'"id"', b'"id": 6, "id"'))),)),
    Fault("200 with a charset that does not exist", (sends(raw(media_type="application/json; charset=klingon")),)),
    Fault("200 with 100,000 lists in one another", (sends(raw(_NESTED)),)),
    Fault("200 with an HTML page", (sends(raw(PAGE, media_type="text/html")),)),
    Fault("200, packed by gzip", (sends(raw(gzip.compress(ENVELOPE_JSON), Content_Encoding="gzip")),)),
    Fault(
        "200, packed by gzip and cut short", (sends(raw(gzip.compress(ENVELOPE_JSON)[:-12], Content_Encoding="gzip")),)
    ),
    Fault("200, packed by gzip and damaged", (sends(raw(ENVELOPE_JSON, Content_Encoding="gzip")),)),
    Fault("200, in an encoding that is unsupported", (sends(raw(ENVELOPE_JSON, Content_Encoding="br")),)),
    Fault("200 with a body over `max_body`", (sends(raw(b" " * (LARGEST + 1))),), limited=True),
    Fault(
        "200 with a gzip bomb over `max_body`",
        (sends(raw(bomb(20_000_000), Content_Encoding="gzip")),),
        limited=True,
    ),
)
BY_NAME = {fault.name: fault for fault in FAULTS}


class FaultServer:
    """The server; an async context manager.

    Attributes:
        arrived: the requests that reached it.
        arrived_elsewhere: those that reached the host that a redirect points to.
        connections: how many there have been.
    """

    def __init__(self, fault: Fault) -> None:
        self._fault = fault
        self._acts = list(fault.acts)
        self._servers: list[asyncio.Server] = []
        self._busy: set[asyncio.Task[None]] = set()
        self._elsewhere = ""
        self.arrived: list[Arrival] = []
        self.arrived_elsewhere: list[Arrival] = []
        self.connections = 0

    @property
    def base_url(self) -> str:
        """The base URL to pass to a client."""
        return f"{self._address}/api/v1"

    async def __aenter__(self) -> FaultServer:
        self._elsewhere = await self._open(_bound(), self._serve_elsewhere)
        self._socket = _bound()
        self._address = _address(self._socket)
        if self._fault.listening == "at once":
            await self._open(self._socket, self._serve)
        elif self._fault.listening == "late":
            self._socket.listen()
            self._track(self._open_late())
        return self

    async def __aexit__(self, *_: object) -> None:
        for server in self._servers:
            server.close()
        for _turn in range(10):
            await asyncio.sleep(0)  # lets connections that are being accepted become tasks, and lets tasks start
        for task in self._busy:
            task.cancel()
        await asyncio.gather(*self._busy, return_exceptions=True)
        for server in self._servers:
            await server.wait_closed()
        self._socket.close()

    async def client_waits(self) -> None:
        """Call this when the client waits before its next attempt."""
        if self._fault.listening == "at the second try" and len(self._servers) == 1:
            await self._open(self._socket, self._serve)

    async def settled(self) -> None:
        """Wait until all connections are closed."""
        async with asyncio.timeout(10):
            while self._busy:
                await asyncio.wait(self._busy)

    async def reached(self, count: int = 1) -> None:
        """Wait until this many requests have arrived."""
        async with asyncio.timeout(10):
            while len(self.arrived) < count:
                await asyncio.sleep(0.001)

    async def _open_late(self) -> None:
        await asyncio.sleep(0.02)
        await self._open(self._socket, self._serve)

    async def _open(self, bound: socket.socket, serve: Callable[..., Any]) -> str:
        def started(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._track(serve(reader, writer))

        self._servers.append(await asyncio.start_server(started, sock=bound))
        return _address(bound)

    def _track(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        async with _closing(writer):
            while not writer.is_closing() and (request := await _request(reader)) is not None:
                self.arrived.append(request)
                act = self._acts.pop(0) if len(self._acts) > 1 else self._acts[0]
                await act(Line(request, reader, writer, self._elsewhere))

    async def _serve_elsewhere(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with _closing(writer):
            while (request := await _request(reader)) is not None:
                self.arrived_elsewhere.append(request)
                await _OK(Line(request, reader, writer, ""))


def _bound() -> socket.socket:
    """A socket with its own port that refuses connections until it listens."""
    bound = socket.socket()
    bound.bind(("127.0.0.1", 0))
    return bound


def _address(bound: socket.socket) -> str:
    return f"http://127.0.0.1:{bound.getsockname()[1]}"


@contextlib.asynccontextmanager
async def _closing(writer: asyncio.StreamWriter) -> AsyncIterator[None]:
    try:
        with contextlib.suppress(ConnectionError):  # clients that disconnect are expected
            yield
    finally:
        writer.close()
        await asyncio.gather(writer.wait_closed(), return_exceptions=True)


async def _request(reader: asyncio.StreamReader) -> Arrival | None:
    """The next request, None at the end of the connection."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("ascii").rstrip().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:])}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    method, path, _ = head[0].split(" ")
    return Arrival(asyncio.get_running_loop().time(), method, path, headers, body)
