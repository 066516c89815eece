"""Real traffic in a file, without tokens and personal data, and replayed from there without a network."""

from __future__ import annotations

import json
import os
import re
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, cast, get_args
from urllib.parse import parse_qsl, urlencode

import attrs
import httpx
from werkzeug.http import parse_options_header

from altegio._transport.backends import works_in_any_loop
from altegio._transport.timing import Timing, timing_of
from altegio.errors import CassetteError
from altegio.mock_server._core import calendar
from altegio.mock_server._core.description import PREFIX, Description
from altegio.testing._clock import Clock
from altegio.testing._content import LENGTH, is_too_deep, parse_content
from altegio.testing._masking import Masker
from altegio_client._source import SPECS

_FORMAT = 1
_KEPT_HEADERS = ("content-type", "retry-after", "date")
_Content = Literal["json", "text", "file", "empty"]
_ENCODING = b"content-encoding"
_TOKEN = re.compile(r"(?:Bearer|User)\s+([^\s,]+)")


@attrs.frozen
class _Exchange:
    """A request and its response: with tokens and personal data as long as it is not written."""

    operation: str | None = attrs.field(validator=attrs.validators.optional(attrs.validators.instance_of(str)))
    method: str = attrs.field(validator=attrs.validators.instance_of(str))
    path: str = attrs.field(repr=False, validator=attrs.validators.instance_of(str))
    query: str = attrs.field(repr=False, validator=attrs.validators.instance_of(str))
    body: Any = attrs.field(repr=False)
    status: int = attrs.field(validator=attrs.validators.instance_of(int))
    headers: Mapping[str, str]
    content: _Content = attrs.field(validator=attrs.validators.in_(get_args(_Content)))
    """What the response is: JSON, a text, of which only the form is judged, or a file, of which only the length is."""
    response: Any = attrs.field(repr=False)
    names: tuple[str, ...] = attrs.field(default=())
    """The parameters in the path, which are not written."""

    def written(self) -> dict[str, Any]:
        """What stands in the file."""
        return attrs.asdict(self, recurse=False, filter=lambda field, _: field.name != "names")


def _route(description: Description, method: str, raw_path: str, prefix: str) -> tuple[str | None, tuple[str, ...]]:
    """The operation that a path leads to, and the name of the parameter that each of its segments is, from the last."""
    # Some operations are not below the prefix, but on a server of their own.
    for path in (PREFIX + raw_path.removeprefix(prefix), raw_path):
        found = description.find(path)
        if found and (route := found.routes.get(method)):
            names = iter(route.parameters)
            return route.operation.id, tuple(next(names) if one == "{}" else "" for one in route.shape)[::-1]
    return None, ()


def _writable(value: Any) -> Any:
    """A value without the content of files, which can't be masked."""
    if isinstance(value, bytes):
        return {LENGTH: len(value)}
    if isinstance(value, dict):
        return {name: _writable(one) for name, one in cast("Mapping[str, Any]", value).items()}
    return value


def _body(content: bytes, media_type: str) -> Any:
    """The body of a request; bytes are what can't be masked."""
    parsed, _ = parse_content(content, media_type)
    if isinstance(parsed, bytes) and "text/" in media_type:
        parsed = content.decode(_charset(media_type), "replace")
    return content if is_too_deep(parsed) else parsed


def _response(content: bytes, headers: httpx.Headers, *, is_error: bool) -> tuple[_Content, Any]:
    """What the content of a response is, and its value; bytes are what can't be masked."""
    media_type = headers.get("content-type", "")
    if not content:
        return "empty", None
    # A response is no form, whatever its type.
    parsed, _ = parse_content(content, "")
    form: _Content = "json"
    if isinstance(parsed, bytes):
        form = "text"
        if "text/" in media_type:
            parsed = content.decode(_charset(media_type), "replace")
        elif is_error and not content.lstrip().startswith((b"{", b"[")):
            # The message of a gateway; broken JSON has fields that are not found.
            with suppress(UnicodeDecodeError):
                parsed = content.decode()
    return ("file", content) if isinstance(parsed, bytes) or is_too_deep(parsed) else (form, parsed)


def _charset(media_type: str) -> str:
    """The charset of a text, UTF-8 where none or an unknown one is declared."""
    charset = parse_options_header(media_type)[1].get("charset", "utf-8")
    try:
        "a".encode(charset, "replace").decode(charset, "replace")
    except (LookupError, ValueError):
        return "utf-8"
    return charset


class _Copied(httpx.AsyncByteStream):
    """The stream of a response, and a copy of what is read from it: all, or less where it is closed before the end."""

    def __init__(self, stream: httpx.AsyncByteStream, keep: Callable[[bytes, bool], None]) -> None:
        # Under this name the connection of a response is looked for.
        self._stream = stream
        self._keep: Callable[[bytes, bool], None] | None = keep
        self._chunks = aiter(stream)
        self._content = bytearray()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            chunk = await anext(self._chunks)
        except StopAsyncIteration:
            self._end(is_all=True)
            raise
        except BaseException:
            # The connection broke, so there is no response.
            self._keep = None
            raise
        self._content += chunk
        return chunk

    async def aclose(self) -> None:
        try:
            self._end(is_all=False)
        finally:
            await self._stream.aclose()

    def _end(self, *, is_all: bool) -> None:
        keep, self._keep = self._keep, None
        if keep is not None:
            keep(bytes(self._content), is_all)


class Recorder(httpx.AsyncBaseTransport):
    """A transport that sends by another one, and writes what was sent and received into a file.

    Tokens and passwords are left out. Hashes, codes and links that stand in place of a login, phones, e-mail addresses,
    names, comments and the like are replaced by stand-ins, in paths and queries, requests and responses; within a file
    the same value always by the same one, so that what belongs together still does. Recording into the same file again
    keeps the stand-ins of what was at the same place: in the object of the same ID, or in the same call. Another file
    has its own. A name or a phone that has a field of its own is replaced in all other texts, too. Of the content of
    files, and of JSON nested more than 100 levels deep, only the length is stored. Look at the file before you commit
    it: what no rule knows, such as a name that only ever stands in a title, stays.

    Args:
        path: the file, which is written again when the recorder is closed.
        inner: sends the requests; by default httpx.
        prefix: the path of the base URL.

    Raises:
        CassetteError: the folder of the file is missing or can't be written to, or the path is a folder itself.

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
        _check_folder(self._path)
        self._inner = inner or httpx.AsyncHTTPTransport()
        self.any_loop: bool = works_in_any_loop(self._inner)
        self.timing: Timing = timing_of(self._inner)
        self._prefix = prefix
        self._tokens: set[str] = set()
        self._description = Description.load()
        self._exchanges: list[_Exchange] = []
        self._writing = threading.Lock()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and keep it with its response, which is read no further than by the one who gets it."""
        await request.aread()
        self._tokens.update(_TOKEN.findall(request.headers.get("authorization", "")))
        response = await self._inner.handle_async_request(request)
        if response.is_stream_consumed:
            # Not from a socket, and decompressed by now.
            content = await response.aread()
            self._keep(request, response, _response(content, response.headers, is_error=response.is_error))
            headers = [(name, value) for name, value in response.headers.raw if name.lower() != _ENCODING]
            return httpx.Response(
                response.status_code, headers=headers, content=content, extensions=response.extensions
            )
        stream = _Copied(cast("httpx.AsyncByteStream", response.stream), partial(self._keep_read, request, response))
        return httpx.Response(
            response.status_code, headers=response.headers.raw, stream=stream, extensions=response.extensions
        )

    def _keep_read(self, request: httpx.Request, response: httpx.Response, content: bytes, is_all: bool) -> None:
        """Keep a response that was read from its stream."""
        kept: tuple[_Content, Any] = "file", content
        if is_all:
            encoding = [(name, value) for name, value in response.headers.raw if name.lower() == _ENCODING]
            with suppress(httpx.DecodingError):
                content = httpx.Response(200, headers=encoding, content=content).content
                kept = _response(content, response.headers, is_error=response.is_error)
        self._keep(request, response, kept)

    def _keep(self, request: httpx.Request, response: httpx.Response, content: tuple[_Content, Any]) -> None:
        raw_path = request.url.raw_path.decode("latin-1").partition("?")[0]
        operation, names = _route(self._description, request.method, raw_path, self._prefix)
        self._exchanges.append(
            _Exchange(
                operation,
                request.method,
                request.url.path.removeprefix(self._prefix),
                request.url.query.decode("latin-1"),
                _body(request.content, request.headers.get("content-type", "")),
                response.status_code,
                {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers},
                *content,
                names,
            )
        )

    async def aclose(self) -> None:
        """Close the other transport, and write the file, also where closing fails.

        Raises:
            OSError: the file can't be written; the one before stays.
        """
        try:
            await self._inner.aclose()
        finally:
            self._write()

    def _write(self) -> None:
        with self._writing:
            written = {
                "format": _FORMAT,
                "descriptions": {name: spec.revision for name, spec in SPECS.items()},
                "exchanges": self._masked(),
            }
            # Half of a surrogate pair, which JSON may hold, is written as its escape.
            text = json.dumps(written, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
            _replace(self._path, text + b"\n")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    def _masked(self) -> list[dict[str, Any]]:
        """The exchanges with stand-ins; what is personal in one may stand in all others."""
        masker = Masker()
        for token in self._tokens.copy():
            masker.learn_secret(token)
        exchanges = self._exchanges.copy()
        for one in exchanges:
            in_path = [{name: part} for part, name in _segments(one) if name]
            masker.learn([*in_path, *({name: value} for name, value in _pairs(one.query)), one.body, one.response])
        written = [one.written() for one in _with_stand_ins(exchanges, masker)]
        try:
            _, before = _read(self._path)
        except CassetteError:
            return written
        masker.stand_ins.keep(written, [one.written() for one in before])
        return [one.written() for one in _with_stand_ins(exchanges, masker)]


def _with_stand_ins(exchanges: Iterable[_Exchange], masker: Masker) -> Iterator[_Exchange]:
    for one in exchanges:
        yield attrs.evolve(
            one,
            path="/".join(masker.parameter(part, name) for part, name in _segments(one)),
            query=urlencode([(name, masker.parameter(value, name)) for name, value in _pairs(one.query)]),
            body=masker.value(_writable(one.body)),
            response=masker.value(_writable(one.response)),
        )


def _segments(one: _Exchange) -> list[tuple[str, str]]:
    """The segments of a path with the names of the parameters that they are."""
    parts = one.path.split("/")
    return [*zip(parts, [*[""] * (len(parts) - len(one.names)), *reversed(one.names)], strict=True)]


def _check_folder(path: Path) -> None:
    """Check that a file can be written, as that of a recorder is when all calls have been made.

    Raises:
        CassetteError: it can't.
    """
    if path.is_dir():
        raise CassetteError(f"{path} is a folder; pass the path of a file, such as {path / 'calls.json'}")
    try:
        with tempfile.TemporaryFile(dir=path.resolve().parent):
            pass
    except OSError as error:
        raise CassetteError(f"{path} can't be written, {path.parent}: {error.strerror}") from error


def _replace(path: Path, content: bytes) -> None:
    """Write a file; the one before stays until all of it is written."""
    path = path.resolve()
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_bytes(content)
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def _read(path: Path) -> tuple[Mapping[str, str], list[_Exchange]]:
    try:
        read: Any = json.loads(path.read_text(encoding="utf-8"))
        if read["format"] != _FORMAT:
            raise CassetteError(f"{path}: the format is {read['format']}, known is {_FORMAT}")
        exchanges = [_Exchange(**one) for one in read["exchanges"]]
        if any(is_too_deep(content) for one in exchanges for content in (one.body, one.response)):
            raise CassetteError(f"{path} is no recorded traffic: it is nested too deeply")
        return read["descriptions"], exchanges
    except OSError as error:
        raise CassetteError(f"{path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise CassetteError(f"{path} is no recorded traffic: {error}") from error


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)


class Replay(httpx.AsyncBaseTransport):
    """A transport that responds from a file that a ``Recorder`` has written; nothing is sent.

    A request gets the next response of those that were recorded for its path and query; where that is missing, as the
    file has stand-ins for personal data, the next one of its operation. What bodies hold is not compared; ``requests``
    of a fake are the place for that.

    Args:
        path: the file.
        prefix: the path of the base URL.

    Raises:
        CassetteError: the file is missing, or no ``Recorder`` wrote it.

    Attributes:
        descriptions: the revision of each description at the time of the recording.
        timing: the clock by which a client of it waits, so that no real time passes.

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
        read = _read(self._path)
        self.descriptions: Mapping[str, str] = read[0]
        self._left = read[1]

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
        operation, _ = _route(self._description, request.method, raw_path, self._prefix)
        path = request.url.path.removeprefix(self._prefix)
        query = _pairs(request.url.query.decode("latin-1"))

        def distance(one: _Exchange) -> int | None:
            """How much else a recorded request asks for; None where it is of another operation."""
            if one.method == request.method and one.path == path:
                return 0 if _pairs(one.query) == query else 1
            return None if operation is None or one.operation != operation else 2

        with self._lock:
            near = [(far, number) for number, one in enumerate(self._left) if (far := distance(one)) is not None]
            found = self._left[min(near)[1]] if near else None
            if found is None:
                raise CassetteError(
                    f"{self._path} has no further response of {operation or f'{request.method} {path}'}"
                )
            del self._left[min(near)[1]]
        return httpx.Response(found.status, headers=dict(found.headers), content=_replayed(found))


def _replayed(one: _Exchange) -> bytes:
    """The content of a response; that of a file is as long as it was."""
    if one.content == "json":
        return json.dumps(one.response).encode()
    if one.content == "text":
        return str(one.response).encode(_charset(one.headers.get("content-type", "")), "replace")
    return b"\0" * int(one.response[LENGTH]) if one.content == "file" else b""
