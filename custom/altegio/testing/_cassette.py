"""Real traffic in a file, without tokens and personal data, and replayed from there without a network."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode

import attrs
import httpx

from altegio.mock_server._core.description import PREFIX, Description
from altegio.testing._masking import Masker
from altegio_client._source import SPECS

_FORMAT = 1
_KEPT_HEADERS = ("content-type", "retry-after", "date")


class CassetteError(Exception):
    """A file of recorded traffic can't be read, or it doesn't have what was asked."""


@attrs.frozen
class _Exchange:
    """A request and its response, masked."""

    operation: str | None
    method: str
    path: str
    query: str
    body: Any
    status: int
    headers: Mapping[str, str]
    response: Any


def _operation(description: Description, method: str, raw_path: str, prefix: str) -> str | None:
    found = description.find(PREFIX + raw_path.removeprefix(prefix))
    operation = found.operation(method) if found else None
    return operation.id if operation else None


def _json(content: bytes) -> Any:
    if not content:
        return None
    try:
        return json.loads(content)
    except ValueError:
        return content.decode("utf-8", "replace")


class Recorder(httpx.AsyncBaseTransport):
    """A transport that sends by another one, and writes what was sent and received into a file.

    Tokens and passwords are left out. Phones, e-mail addresses, names, comments and the like are replaced by
    stand-ins, in requests as in responses; the same value always by the same one, so that what belongs together still
    does. Look at the file before you commit it: what no rule knows, such as a name inside a title, stays.

    Args:
        path: the file, which is written anew when the recorder is closed.
        inner: sends the requests; by default httpx.
        prefix: the path of the base URL.

    Example:
        >>> async with Recorder("clients.json") as recorder, Altegio(transport=recorder) as api:
        ...     await api.clients.get_client_list(720441, body={})
    """

    def __init__(
        self, path: str | Path, *, inner: httpx.AsyncBaseTransport | None = None, prefix: str = PREFIX
    ) -> None:
        self._path = Path(path)
        self._inner = inner or httpx.AsyncHTTPTransport()
        self._prefix = prefix
        self._masker = Masker()
        self._description = Description.load()
        self._exchanges: list[_Exchange] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and keep it with its response."""
        sent = await request.aread()
        response = await self._inner.handle_async_request(request)
        content = await response.aread()
        raw_path = request.url.raw_path.decode("latin-1").partition("?")[0]
        query = parse_qsl(request.url.query.decode("latin-1"), keep_blank_values=True)
        self._exchanges.append(
            _Exchange(
                _operation(self._description, request.method, raw_path, self._prefix),
                request.method,
                self._masked_path(request.url.path.removeprefix(self._prefix)),
                urlencode([(name, self._masker.text(value, name)) for name, value in query]),
                self._masker.value(_json(sent)),
                response.status_code,
                {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers},
                self._masker.value(_json(content)),
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
            "exchanges": [attrs.asdict(one) for one in self._exchanges],
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

    def _masked_path(self, path: str) -> str:
        """A path; a phone number in it is replaced."""
        parts = (
            self._masker.text(part, "phone" if len(part) >= 10 and part.isdecimal() else "") for part in path.split("/")
        )
        return "/".join(parts)


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

    Example:
        >>> async with Altegio(transport=Replay("clients.json"), partner_token="p", user_token="u") as api:
        ...     clients = await api.clients.get_client_list(720441, body={})
    """

    any_loop = True
    """It has no connections."""

    def __init__(self, path: str | Path, *, prefix: str = PREFIX) -> None:
        self._path = Path(path)
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
        body = found.response
        content = b"" if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        return httpx.Response(found.status, headers=dict(found.headers), content=content)
