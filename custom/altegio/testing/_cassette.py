"""Real traffic in a file, without tokens and personal data, and replayed from there without a network."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, cast
from urllib.parse import parse_qsl, urlencode

import attrs
import httpx

from altegio._transport.backends import works_in_any_loop
from altegio._transport.timing import Timing, timing_of
from altegio.errors import CassetteError
from altegio.mock_server._core import calendar
from altegio.mock_server._core.description import PREFIX, Description
from altegio.testing._clock import Clock
from altegio.testing._content import parse_content
from altegio.testing._masking import Masker
from altegio_client._source import SPECS

_FORMAT = 1
_KEPT_HEADERS = ("content-type", "retry-after", "date")
_TOKEN = re.compile(r"(?:Bearer|User)\s+([^\s,]+)")
_FILE = "bytes of a file"
"""The key of what stands in for the content of a file: its length."""


@attrs.frozen
class _Exchange:
    """A request and its response: with tokens and personal data as long as it is not written."""

    operation: str | None
    method: str
    path: str = attrs.field(repr=False)
    query: str = attrs.field(repr=False)
    body: Any = attrs.field(repr=False)
    status: int
    headers: Mapping[str, str]
    response: Any = attrs.field(repr=False)


def _operation(description: Description, method: str, raw_path: str, prefix: str) -> str | None:
    found = description.find(PREFIX + raw_path.removeprefix(prefix))
    operation = found.operation(method) if found else None
    return operation.id if operation else None


def _writable(value: Any) -> Any:
    """A value without the content of files, which nobody can mask."""
    if isinstance(value, bytes):
        return {_FILE: len(value)}
    if isinstance(value, dict):
        return {name: _writable(one) for name, one in cast("Mapping[str, Any]", value).items()}
    return value


def _content(content: bytes, media_type: str) -> Any:
    parsed, _ = parse_content(content, media_type)
    return content.decode("utf-8", "replace") if isinstance(parsed, bytes) and "text/" in media_type else parsed


class Recorder(httpx.AsyncBaseTransport):
    """A transport that sends by another one, and writes what was sent and received into a file.

    Tokens and passwords are left out. Phones, e-mail addresses, names, comments and the like are replaced by
    stand-ins, in requests as in responses; the same value always by the same one, so that what belongs together still
    does. A name that has a field of its own is replaced in all other texts, too. The content of files is not kept.
    Look at the file before you commit it: what no rule knows, such as a name that only ever stands in a title, stays.

    Args:
        path: the file, which is written again when the recorder is closed.
        inner: sends the requests; by default httpx.
        prefix: the path of the base URL.

    Attributes:
        any_loop, timing: those of the other transport.

    Example:
        >>> async with Recorder("clients.json") as recorder, Altegio(transport=recorder) as api:
        ...     await api.clients.get_client_list(720441, body={})
    """

    def __init__(
        self, path: str | Path, *, inner: httpx.AsyncBaseTransport | None = None, prefix: str = PREFIX
    ) -> None:
        self._path = Path(path)
        self._inner = inner or httpx.AsyncHTTPTransport()
        self.any_loop: bool = works_in_any_loop(self._inner)
        self.timing: Timing = timing_of(self._inner)
        self._prefix = prefix
        self._tokens: set[str] = set()
        self._description = Description.load()
        self._exchanges: list[_Exchange] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and keep it with its response."""
        sent = await request.aread()
        response = await self._inner.handle_async_request(request)
        content = await response.aread()
        raw_path = request.url.raw_path.decode("latin-1").partition("?")[0]
        self._tokens |= {*_TOKEN.findall(request.headers.get("authorization", ""))}
        self._exchanges.append(
            _Exchange(
                _operation(self._description, request.method, raw_path, self._prefix),
                request.method,
                request.url.path.removeprefix(self._prefix),
                request.url.query.decode("latin-1"),
                _content(sent, request.headers.get("content-type", "")),
                response.status_code,
                {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers},
                _content(content, response.headers.get("content-type", "")),
            )
        )
        headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
        return httpx.Response(response.status_code, headers=headers, content=content, extensions=response.extensions)

    async def aclose(self) -> None:
        """Close the other transport, and write the file."""
        await self._inner.aclose()
        written = {
            "format": _FORMAT,
            "descriptions": {name: spec.revision for name, spec in SPECS.items()},
            "exchanges": [attrs.asdict(one) for one in self._masked()],
        }
        self._path.write_text(json.dumps(written, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    def _masked(self) -> Iterator[_Exchange]:
        """The exchanges with stand-ins; what is personal in one may stand in all others."""
        masker = Masker()
        for token in self._tokens:
            masker.learn_secret(token)
        for one in self._exchanges:
            masker.learn([dict(_pairs(one.query)), one.body, one.response])
        for one in self._exchanges:
            yield attrs.evolve(
                one,
                path=masker.path(one.path),
                query=urlencode([(name, masker.text(value, name)) for name, value in _pairs(one.query)]),
                body=masker.value(_writable(one.body)),
                response=masker.value(_writable(one.response)),
            )


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)


class Replay(httpx.AsyncBaseTransport):
    """A transport that answers from a file that a ``Recorder`` has written; nothing is sent.

    Each operation gets its responses in the order in which they were recorded. What the requests say is not compared,
    since the file has stand-ins for personal data; ``requests`` of a fake are the place for that.

    Args:
        path: the file.
        prefix: the path of the base URL.

    Raises:
        CassetteError: the file is missing, or no ``Recorder`` wrote it.

    Attributes:
        descriptions: the revision of each description at the time of the recording.
        timing: the clock by which a client of it waits, so that nobody waits really.

    Example:
        >>> async with Altegio(transport=Replay("clients.json"), partner_token="p", user_token="u") as api:
        ...     clients = await api.clients.get_client_list(720441, body={})
    """

    any_loop = True
    """It has no connections."""

    def __init__(self, path: str | Path, *, prefix: str = PREFIX) -> None:
        self._path = Path(path)
        self.timing: Clock = Clock(calendar.Clock(calendar.REFERENCE_DAY))
        self._prefix = prefix
        self._description = Description.load()
        self._lock = threading.Lock()
        read = self._read()
        self.descriptions: Mapping[str, str] = read[0]
        self._left = read[1]

    def _read(self) -> tuple[Mapping[str, str], list[_Exchange]]:
        try:
            read: Any = json.loads(self._path.read_text(encoding="utf-8"))
            if read["format"] != _FORMAT:
                raise CassetteError(f"{self._path}: the format is {read['format']}, known is {_FORMAT}")
            return read["descriptions"], [_Exchange(**one) for one in read["exchanges"]]
        except OSError as error:
            raise CassetteError(f"{self._path}: {error.strerror}") from error
        except (ValueError, KeyError, TypeError) as error:
            raise CassetteError(f"{self._path} is no recorded traffic: {error}") from error

    @property
    def left(self) -> int:
        """How many responses were not asked for yet."""
        return len(self._left)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The next recorded response of the operation.

        Raises:
            CassetteError: none is left.
        """
        await request.aread()
        raw_path = request.url.raw_path.decode("latin-1").partition("?")[0]
        operation = _operation(self._description, request.method, raw_path, self._prefix)
        path = request.url.path.removeprefix(self._prefix)

        def fits(one: _Exchange) -> bool:
            if operation is None:
                return (one.method, one.path) == (request.method, path)
            return one.operation == operation

        with self._lock:
            found = next((one for one in self._left if fits(one)), None)
            if found is None:
                raise CassetteError(
                    f"{self._path} has no further response of {operation or f'{request.method} {path}'}"
                )
            self._left.remove(found)
        return httpx.Response(found.status, headers=dict(found.headers), content=_replayed(found.response))


def _replayed(response: Any) -> bytes:
    """The content of a response; that of a file is as long as it was."""
    if response is None:
        return b""
    if isinstance(response, dict) and _FILE in response:
        return b"\0" * int(cast("Mapping[str, int]", response)[_FILE])
    return json.dumps(response).encode()
