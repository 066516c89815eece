"""A raw HTTP/1.1 server on loopback that stores the exact bytes of each request and sends the configured responses."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from email.parser import BytesParser
from email.policy import HTTP
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

import attrs


@attrs.frozen
class Sent:
    """One request, as it came over the wire."""

    raw: bytes

    @property
    def head(self) -> list[str]:
        """The request line and the header lines."""
        return self.raw.partition(b"\r\n\r\n")[0].decode("ascii").split("\r\n")

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.head[0].split(" ")[0]

    @property
    def target(self) -> str:
        """Path and query, exactly as in the request line."""
        return self.head[0].split(" ")[1]

    @property
    def path(self) -> str:
        """The quoted path."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The quoted query."""
        return self.target.partition("?")[2]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query, unquoted."""
        return parse_qsl(self.query, keep_blank_values=True, strict_parsing=bool(self.query))

    @property
    def headers(self) -> dict[str, list[str]]:
        """The values of each header, by its name in lower case."""
        found: dict[str, list[str]] = {}
        for line in self.head[1:]:
            name, _, value = line.partition(": ")
            found.setdefault(name.lower(), []).append(value)
        return found

    @property
    def body(self) -> bytes:
        """The body."""
        return self.raw.partition(b"\r\n\r\n")[2]

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)

    @property
    def parts(self) -> list[Part]:
        """The parts of a multipart body."""
        head = f"Content-Type: {self.headers['content-type'][0]}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + self.body)
        return [
            Part(
                str(part.get_param("name", header="content-disposition")),
                part.get_filename(),
                part["content-type"],
                part.get_payload(decode=True),
            )
            for part in message.iter_parts()
        ]


@attrs.frozen
class Part:
    """One part of a multipart body."""

    name: str
    file_name: str | None
    media_type: str | None
    content: Any


@attrs.frozen
class MockResponse:
    """A response of the server."""

    body: bytes = b'{"success": true, "data": null, "meta": []}'
    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=lambda: {"Content-Type": "application/json"})

    @classmethod
    def of(cls, data: Any, status: int = 200, **envelope: Any) -> Self:
        """A response in the usual envelope."""
        envelope_json = {"success": status < 400, "data": data, "meta": [], **envelope}
        return cls(json.dumps(envelope_json).encode(), status)

    @property
    def raw(self) -> bytes:
        """The bytes that go over the wire."""
        lines = [f"HTTP/1.1 {self.status} {'OK' if self.status < 400 else 'Error'}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        if self.status != 204:
            lines.append(f"Content-Length: {len(self.body)}")
        return "\r\n".join([*lines, "", ""]).encode() + self.body


class Recorder:
    """The server; an async context manager.

    Args:
        responses: one for each request; the last one is repeated. Bytes are sent unchanged, and
            the connection is closed after them; None closes it without a response.
        silent: send nothing and wait until the client disconnects.
        path: the path of the base URL.
    """

    def __init__(self, *responses: MockResponse | bytes | None, silent: bool = False, path: str = "/api/v1") -> None:
        self._silent = silent
        self._path = path
        self.sent: list[Sent] = []
        self._responses = list(responses) or [MockResponse()]
        self._busy: set[asyncio.Task[None]] = set()

    @property
    def base_url(self) -> str:
        """The base URL to pass to a client."""
        return f"http://127.0.0.1:{self._port}{self._path}"

    @property
    def only(self) -> Sent:
        """The one request that came."""
        (one,) = self.sent
        return one

    def respond_with(self, *responses: MockResponse | bytes | None) -> None:
        """Send these responses from now on."""
        self._responses = list(responses)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._started, "127.0.0.1", 0)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        error_type: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        self._server.close()
        for task in self._busy:
            task.cancel()
        await asyncio.gather(*self._busy, return_exceptions=True)
        await self._server.wait_closed()

    def _started(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (request := await _request(reader)) is not None:
                self.sent.append(Sent(request))
                if self._silent:
                    await reader.read()
                    break
                response = self._responses.pop(0) if len(self._responses) > 1 else self._responses[0]
                if response is not None:
                    writer.write(response.raw if isinstance(response, MockResponse) else response)
                    await writer.drain()
                if not isinstance(response, MockResponse):
                    break
        finally:
            writer.close()
            await asyncio.gather(writer.wait_closed(), return_exceptions=True)


async def _request(reader: asyncio.StreamReader) -> bytes | None:
    """The bytes of the next request, None at the end of the connection."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    lines = head.decode("ascii").lower().split("\r\n")
    lengths = [int(line.partition(":")[2]) for line in lines if line.startswith("content-length:")]
    if any(line.startswith("transfer-encoding:") for line in lines):
        return head + await reader.readuntil(b"0\r\n\r\n")
    return head + await reader.readexactly(sum(lengths))
