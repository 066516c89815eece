"""One attempt of a call: a request goes out, a response comes back or a TransportError is raised."""

from __future__ import annotations

import sys
import warnings
from collections.abc import AsyncIterator
from typing import Any, NamedTuple

import httpx

from altegio._decoding.responses import UnsendableBody
from altegio._transport import json_codec
from altegio._transport.addresses import Addresses
from altegio._transport.auth import Tokens
from altegio._transport.backends import (
    HttpClient,
    Transport,
    httpx_client,
    httpx_transport,
    new_http,
    works_in_any_loop,
)
from altegio._transport.body_reader import GZIP, ResponseTooLarge, read_body
from altegio._transport.loops import LoopBinding, LoopLocal, is_closed
from altegio._transport.options import Options
from altegio._transport.rate_limit import HeldSlot
from altegio._transport.redaction import clear_frames, redacted_request
from altegio._transport.request_watch import SLOT, RequestWatch
from altegio._transport.telemetry import log_body
from altegio._version import __version__
from altegio.errors import ClosedError, ConnectionError, TimeoutError, TransportError
from altegio_client._source import SPECS
from altegio_client.operation import Operation, Request

ACCEPT = "application/vnd.api.v2+json"
_OWN_HEADERS = {
    "Connection": "keep-alive",
    "User-Agent": f"altegio-client/{__version__} (b2b-v1 {SPECS['b2b-v1'].revision}) "
    f"Python/{sys.version_info.major}.{sys.version_info.minor}",
}
"""Headers that only our own httpx client sends."""
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""Errors from before the first byte of a request was sent."""
_NOT_SENT_BY_AIOHTTP = {"ClientConnectorError", "ConnectionTimeoutError"}


class PreparedRequest(NamedTuple):
    """What each attempt sends, apart from the tokens."""

    operation: Operation
    http: httpx.AsyncClient
    url: str
    headers: dict[str, str]
    body: dict[str, Any]

    def __repr__(self) -> str:
        # Error trackers show the variables of frames, and a body may hold a password.
        return f"<PreparedRequest {self.operation.id}>"


class _SentStream(httpx.AsyncByteStream):
    """The body of a request; a transport asks for it as soon as it has written the headers."""

    def __init__(self, body: Any, slot: HeldSlot) -> None:
        self._body = body
        self._slot = slot

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._slot.sent()
        iterator: AsyncIterator[bytes] = self._body.__aiter__()
        return iterator


class HttpSender:
    """Sends requests through httpx clients: one for each event loop, unless the application passed its own connections.

    Args:
        base_url: what the paths begin with.
        tokens: sign each request.
        transport: the application's own transport.
        http_client: the application's own httpx client; it stays open.

    Raises:
        TypeError: the application's own works without async, or is no transport or client.
    """

    def __init__(
        self,
        base_url: str,
        tokens: Tokens,
        *,
        transport: Transport | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        self._pools = LoopLocal(new_http, httpx.AsyncClient.aclose)
        self._shared: httpx.AsyncClient | None = None
        self._owns_http = http_client is None
        self._binding = LoopBinding("http_client")
        if http_client is not None:
            self._shared = httpx_client(http_client)
        elif transport is not None:
            adapted = httpx_transport(transport)
            self._shared = new_http(adapted)
            self._binding = LoopBinding("transport", free=works_in_any_loop(adapted))
        self._base_url = base_url
        self._addresses = Addresses(base_url)
        self._tokens = tokens
        self._tls = base_url.startswith("https:")

    async def aclose(self) -> None:
        """Close the connections of the running loop and of loops that are gone; an httpx client passed stays open."""
        if self._shared is None:
            await self._pools.aclose()
        elif self._owns_http:
            await self._shared.aclose()

    def __del__(self) -> None:
        pools = getattr(self, "_pools", None)
        if pools is None or sys.is_finalizing() or all(is_closed(loop) for loop, _ in pools.items()):
            return
        warnings.warn(
            f"an Altegio for {self._base_url} was collected with open connections: use async with, or await aclose()",
            ResourceWarning,
            stacklevel=2,
            source=self,
        )

    @property
    def http(self) -> httpx.AsyncClient:
        """The httpx client for the running loop.

        Raises:
            ConfigurationError: the application's own belongs to another loop.
        """
        if self._shared is None:
            return self._pools.get()
        self._binding.check()
        return self._shared

    def prepare(self, request: Request, options: Options) -> PreparedRequest:
        """What each attempt of a request sends.

        Raises:
            ClosedError: the httpx client is closed.
            ConfigurationError: the application's own connections belong to another event loop.
            ValueError: the body can't be JSON.
        """
        operation = request.operation
        # Made here and not earlier: reading the certificates takes longer than all else.
        http = self.http
        if http.is_closed:
            raise client_closed(operation)
        headers = {"Accept": "*/*" if operation.binary else ACCEPT, "Accept-Encoding": GZIP}
        body: dict[str, Any] = {}
        if request.body is not None and operation.body_kind == "multipart":
            from altegio._transport.multipart import multipart_fields

            body["files"] = multipart_fields(request)
        elif request.body is not None:
            headers["Content-Type"] = "application/json"
            body["content"] = _json(request)
        pairs = request.query
        if options.query:
            own = {name for name, _ in pairs}
            pairs = [*pairs, *(pair for pair in options.query if pair[0] not in own)]
        if pairs:
            body["params"] = httpx.QueryParams(tuple(pairs))
        own = {name.title() for name in request.headers}
        headers.update((name, value) for name, value in options.headers.items() if name not in own)
        headers.update(request.headers)
        return PreparedRequest(operation, http, self._addresses.of(request), headers, body)

    async def send(self, prepared: PreparedRequest, options: Options, slot: HeldSlot) -> httpx.Response:
        """Send a request once.

        Args:
            prepared: the request.
            options: how it is sent.
            slot: its slot of the rate limit, which counts when the headers are written, where the transport tells.

        Raises:
            ClosedError: the httpx client is closed.
            TransportError: no response arrived, or one that is larger than ``max_body``.
        """
        operation = prepared.operation
        if prepared.http.is_closed:
            raise client_closed(operation)
        tokens = options.tokens or self._tokens
        if options.log_bodies:
            log_body("sent", operation, prepared.body.get("content", b""), tokens.hide)
        # On plain HTTP connecting does not take long enough; tracing has its price.
        watch = RequestWatch(slot) if self._tls else None
        try:
            response, content = await self._exchange(prepared, options, slot, watch)
        except httpx.TimeoutException as error:
            raise map_transport_error(TimeoutError, error, operation) from error
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, ResponseTooLarge) as error:
            # UnicodeError: a Location whose host is no domain name.
            raise map_transport_error(ConnectionError, error, operation) from error
        except BaseException as error:
            clear_frames(error)
            if watch is not None:
                await watch.aclose()
            if isinstance(error, RuntimeError) and "Event loop is closed" in str(error):
                raise ClosedError(
                    f"{operation.method} {operation.path}: the client was used in an event loop that is closed now; "
                    "create one client per event loop"
                ) from None
            raise
        response.request = redacted_request(operation)
        if options.log_bodies:
            log_body("received", operation, content, tokens.hide)
        return response

    async def _exchange(
        self,
        prepared: PreparedRequest,
        options: Options,
        slot: HeldSlot,
        watch: RequestWatch | None,
    ) -> tuple[httpx.Response, bytes]:
        """The response and its body. Apart from ``send``, since its frame holds the request with the tokens."""
        request = self._build(prepared, options)
        request.stream = _SentStream(request.stream, slot)
        request.extensions[SLOT] = slot
        if watch is not None:
            request.extensions["trace"] = watch
        # A redirect is a response, whatever the application's own client follows: the tokens go nowhere else.
        tokens = options.tokens or self._tokens
        auth = tokens.of(prepared.operation)
        response = await prepared.http.send(request, auth=auth, stream=True, follow_redirects=False)
        if "http_version" not in response.extensions:
            self._binding.release()
        return await read_body(response, options.max_body)

    def _build(self, prepared: PreparedRequest, options: Options) -> httpx.Request:
        operation, http, url, headers, body = prepared
        if self._owns_http:
            # Our own client has no defaults to merge, and merging takes a third of the time of building a request.
            extensions = {"timeout": options.timeout.as_dict()}
            return httpx.Request(operation.method, url, headers=_OWN_HEADERS | headers, extensions=extensions, **body)
        return http.build_request(operation.method, url, headers=headers, timeout=options.timeout, **body)


def client_closed(operation: Operation) -> ClosedError:
    """The error of a call of a closed client."""
    return ClosedError(f"{operation.method} {operation.path}: the client is closed")


def map_transport_error(cls: type[TransportError], error: Exception, operation: Operation) -> TransportError:
    """The error of this package for one of httpx; the cause stays, the tokens in its request don't."""
    if isinstance(error, httpx.HTTPError):
        error.request = redacted_request(operation)
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx.HTTPStatusError):
        # From an event hook of the application's own client; its text shows the address.
        error.response.request = redacted_request(operation)
        reason = f"an event hook raised an error for status {error.response.status_code}"
        error.args = (reason,)
    clear_frames(error)
    return cls(
        reason,
        method=operation.method,
        path=operation.path,
        operation=operation.id,
        maybe_processed=not _is_unsent(error),
    )


def _is_unsent(error: Exception) -> bool:
    """Whether nothing of the request was sent."""
    cause = error.__cause__
    if isinstance(error, _NOT_SENT) and cause is not None and type(cause).__module__.startswith("aiohttp."):
        # httpx-aiohttp maps any broken connection to ConnectTimeout, even after all was sent.
        return not _NOT_SENT_BY_AIOHTTP.isdisjoint(cls.__name__ for cls in type(cause).__mro__)
    return isinstance(error, (*_NOT_SENT, httpx.InvalidURL))


def _json(request: Request) -> bytes:
    try:
        return json_codec.dumps(request.body)
    except ValueError as error:
        raise UnsendableBody(f"{request.operation.id} {error}") from None
