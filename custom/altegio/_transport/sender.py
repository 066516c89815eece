"""One try of a call: a request goes out, an answer comes back or a TransportError is raised."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

import httpx

from altegio._transport import json_codec as _json
from altegio._transport.auth import Tokens
from altegio._transport.multipart import parts
from altegio._transport.options import Options
from altegio._transport.telemetry import log_body
from altegio._transport.tls_handshake import TlsHandshakeGuard
from altegio._version import __version__
from altegio.errors import ClosedError, ConnectionError, TimeoutError, TransportError, forget
from altegio_client.operation import Operation, Request

ACCEPT = "application/vnd.api.v2+json"
_OWN = {
    "Connection": "keep-alive",
    "User-Agent": f"altegio-client/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}",
}
"""Headers of requests that no client of the application's own makes."""
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""What happens before the first byte of a request goes out."""
_NOT_SENT_BY_AIOHTTP = {"ClientConnectorError", "ConnectionTimeoutError"}


class HttpSender:
    """Sends requests through one httpx client, which it makes when it is first needed."""

    def __init__(
        self,
        make_http: Callable[[], httpx.AsyncClient],
        base_url: str,
        tokens: Tokens,
        *,
        given: httpx.AsyncClient | None = None,
    ) -> None:
        self._make_http = make_http
        self._http = given
        self._ours = given is None
        self._base_url = base_url
        self._tls = base_url.startswith("https:")
        self._tokens = tokens

    async def aclose(self) -> None:
        """Close all connections; a client that was given stays open."""
        if self._http is not None and self._ours:
            await self._http.aclose()

    def prepare(self, request: Request) -> PreparedRequest:
        """What each try of a request sends.

        Raises:
            ClosedError: the httpx client is closed.
            ValueError: the body can't be JSON.
        """
        operation = request.operation
        if self._http is None:
            # Not earlier: reading the certificates takes longer than all else.
            self._http = self._make_http()
        if self._http.is_closed:
            raise ClosedError(f"{operation.method} {operation.path}: the client is closed")
        headers = {"Accept": "*/*" if operation.binary else ACCEPT, "Accept-Encoding": _GZIP}
        body: dict[str, Any] = {}
        if request.body is not None and operation.body_kind == "multipart":
            body["files"] = parts(request)
        elif request.body is not None:
            headers["Content-Type"] = "application/json"
            body["content"] = _written(request)
        if request.query:
            body["params"] = httpx.QueryParams(tuple(request.query))
        return PreparedRequest(operation, self._base_url + request.path, headers, body)

    async def send(self, message: PreparedRequest, options: Options) -> httpx.Response:
        """Send a message once.

        Raises:
            ClosedError: the httpx client is closed.
            TransportError: no answer came, or a larger one than is taken.
        """
        operation = message.operation
        http = self._http
        if http is None or http.is_closed:
            raise ClosedError(f"{operation.method} {operation.path}: the client is closed")
        log_body("sent", operation, message.body.get("content", b""), options)
        opening = TlsHandshakeGuard()
        try:
            request = self._made(http, message, options)
            if self._tls:
                request.extensions["trace"] = opening
            # A redirect is an answer, whatever a client that was given does with it: the tokens go nowhere else.
            response = await http.send(request, auth=self._tokens, stream=True, follow_redirects=False)
            if _is_plain(response, options.max_body):
                content = await _read_plainly(response)
            else:
                content = await _read(response, options.max_body)
                response = _whole(response, content)
        except httpx.TimeoutException as error:
            raise map_transport_error(TimeoutError, error, operation) from error
        except (httpx.HTTPError, httpx.InvalidURL, ResponseTooLarge) as error:
            raise map_transport_error(ConnectionError, error, operation) from error
        except BaseException as error:
            await opening.drop()
            if isinstance(error, RuntimeError) and "Event loop is closed" in str(error):
                raise ClosedError(
                    f"{operation.method} {operation.path}: the event loop in which the client was used is closed; "
                    "make a client in each"
                ) from None
            raise
        response.request = anonymous(operation)
        log_body("received", operation, content, options)
        return response

    def _made(self, http: httpx.AsyncClient, message: PreparedRequest, options: Options) -> httpx.Request:
        operation, url, headers, body = message
        if self._ours:
            # Our own client has nothing to merge, and looking for it takes a third of the time of making a request.
            extensions = {"timeout": options.timeout.as_dict()}
            return httpx.Request(operation.method, url, headers=headers | _OWN, extensions=extensions, **body)
        return http.build_request(operation.method, url, headers=headers, timeout=options.timeout, **body)


def _written(request: Request) -> bytes:
    try:
        return _json.dumps(request.body)
    except ValueError as error:
        raise ValueError(f"{request.operation.id} {error}") from None


class PreparedRequest(NamedTuple):
    """What each try sends, apart from the tokens."""

    operation: Operation
    url: str
    headers: dict[str, str]
    body: dict[str, Any]

    def __repr__(self) -> str:
        # Error trackers show the variables of frames, and a body may hold a password.
        return f"<Message {self.operation.id}>"


class ResponseTooLarge(Exception):
    """The answer is larger than is taken."""


def _is_plain(response: httpx.Response, largest: int) -> bool:
    """Whether the body comes as it is and says that it is small, and nothing of the request stays in the response."""
    headers = response.headers
    length = headers.get("content-length", "")
    return (
        "content-encoding" not in headers
        and length.isdigit()
        and int(length) <= largest
        and not response.is_stream_consumed
        and response.next_request is None
    )


async def _read_plainly(response: httpx.Response) -> bytes:
    """The body as it comes; the stream goes, as it holds the request with its tokens."""
    try:
        content = await response.aread()
    except BaseException:
        await response.aclose()
        raise
    response.stream = httpx.ByteStream(content)
    response.extensions.pop("network_stream", None)
    return content


async def _read(response: httpx.Response, largest: int) -> bytes:
    """The decoded body, never more of it in memory than is taken."""
    try:
        body = _Body(response.headers.get("content-encoding", "").strip().lower(), largest)
        if response.is_stream_consumed:
            # Not from a socket, and decoded by now.
            body = _Body("", largest)
            body.add(response.content)
        else:
            async for chunk in response.aiter_raw():
                body.add(chunk)
        return body.whole()
    finally:
        await response.aclose()


class _Body:
    """A body that grows. Unpacked here, since httpx unpacks whole pieces, and those of a bomb have any size."""

    def __init__(self, encoding: str, largest: int) -> None:
        if encoding not in _UNPACKED:
            raise httpx.DecodingError(f"the answer is encoded as {encoding}, which nobody asked for")
        self._unzip = zlib.decompressobj(_GZIP_HEADER) if encoding.endswith(_GZIP) else None
        self._largest = largest
        self._content = bytearray()

    def add(self, chunk: bytes) -> None:
        """Take a piece as it came."""
        if self._unzip is None:
            self._take(chunk)
            return
        while chunk:
            if self._unzip.eof:
                # A gzip file may have several members.
                self._unzip = zlib.decompressobj(_GZIP_HEADER)
            try:
                self._take(self._unzip.decompress(chunk, self._largest - len(self._content) + 1))
            except zlib.error as error:
                raise httpx.DecodingError(str(error)) from error
            chunk = self._unzip.unused_data

    def _take(self, content: bytes) -> None:
        self._content += content
        if len(self._content) > self._largest:
            raise ResponseTooLarge(f"the answer is larger than {self._largest} bytes (max_body)")

    def whole(self) -> bytes:
        """All of it."""
        if self._unzip is not None and self._content and not self._unzip.eof:
            raise httpx.DecodingError("the packed answer has no end")
        return bytes(self._content)


def _whole(response: httpx.Response, content: bytes) -> httpx.Response:
    """The same response with its body read; what described the transfer of the body goes."""
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in _TRANSFER]
    whole = httpx.Response(
        response.status_code,
        headers=headers,
        content=content,
        extensions={key: value for key, value in response.extensions.items() if key != "network_stream"},
    )
    with suppress(RuntimeError):  # a transport that measured nothing
        whole.elapsed = response.elapsed
    return whole


_GZIP = "gzip"
_GZIP_HEADER = 16 + zlib.MAX_WBITS
_UNPACKED = ("", "identity", _GZIP, f"x-{_GZIP}")
_TRANSFER = (b"content-encoding", b"content-length", b"transfer-encoding")


def map_transport_error(kind: type[TransportError], error: Exception, operation: Operation) -> TransportError:
    """The error of this package for one of httpx; the cause stays, the tokens in its request don't."""
    if isinstance(error, httpx.HTTPError):
        error.request = anonymous(operation)
    if isinstance(error, httpx.HTTPStatusError):
        # From a hook of the application's own client.
        error.response.request = anonymous(operation)
    forget(error)
    return kind(
        str(error) or type(error).__name__,
        method=operation.method,
        path=operation.path,
        operation=operation.id,
        maybe_processed=not _unsent(error),
    )


def _unsent(error: Exception) -> bool:
    """Whether nothing of the request went out."""
    cause = error.__cause__
    if isinstance(error, _NOT_SENT) and cause is not None and type(cause).__module__.startswith("aiohttp."):
        # httpx-aiohttp calls any broken connection a ConnectTimeout, even after all was sent.
        return not _NOT_SENT_BY_AIOHTTP.isdisjoint(kind.__name__ for kind in type(cause).__mro__)
    return isinstance(error, (*_NOT_SENT, httpx.InvalidURL))


def anonymous(operation: Operation) -> httpx.Request:
    """A request that names the operation and carries nothing else."""
    request = _anonymous.get(operation.id)
    if request is None:
        request = _anonymous[operation.id] = httpx.Request(operation.method, f"https://altegio{operation.path}")
    return request


_anonymous: dict[str, httpx.Request] = {}
