"""The aiohttp backend, from the extra ``aiohttp``: it needs less time for a request than httpx's own."""

from __future__ import annotations

import asyncio
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, cast

import httpx

from altegio._transport.loops import LoopLocal
from altegio._transport.rate_limit import HeldSlot
from altegio._transport.request_watch import SLOT
from altegio._transport.tls_context import tls_context
from altegio.errors import ConfigurationError

try:
    import aiohttp
    from yarl import URL
except ImportError as _error:
    raise ImportError("the aiohttp backend needs an extra: pip install 'altegio-client[aiohttp]'") from _error

__all__ = ["AiohttpTransport"]

_IDLE = 30.0
_PIECE = 64 * 1024
"""Bytes that are sent without waiting for the other side."""
_EXTENSIONS = {"http_version": b"HTTP/1.1"}


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends requests by aiohttp, each exactly once, in any number of event loops of asyncio.

    aiohttp by itself repeats a GET, PUT or DELETE whose connection broke. That could write twice, and exceed
    ``max_retries``, so it is switched off here.

    Args:
        verify: the certificates to trust; by default those that httpx trusts. False: no check of certificates.
        proxy: the address of a proxy, with user and password where it needs them. The environment's
            ``HTTP_PROXY`` and ``HTTPS_PROXY`` are not used.

    Example:
        >>> async with Altegio(transport=AiohttpTransport()) as api:
        ...     appointments = await api.appointments.get_appointment_list(720441)
    """

    any_loop = True
    """It has a pool of connections for each event loop."""

    def __init__(
        self, *, verify: ssl.SSLContext | bool = True, proxy: str | httpx.URL | httpx.Proxy | None = None
    ) -> None:
        self.ssl_context: ssl.SSLContext = tls_context() if verify is True else httpx.create_ssl_context(verify=verify)
        proxy = proxy if proxy is None or isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
        self._proxy = None if proxy is None else str(proxy.url)
        self._proxy_headers = {} if proxy is None else _proxy_headers(proxy)
        self._sessions = LoopLocal(self._make_session, _close)

    def _make_session(self) -> aiohttp.ClientSession:
        watched = aiohttp.TraceConfig()
        watched.on_request_headers_sent.append(_headers_are_sent)
        return aiohttp.ClientSession(
            # Calls wait for a connection in the client, and never here.
            connector=_Connector(limit=0, keepalive_timeout=_IDLE, ssl=self.ssl_context),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            middlewares=(_once,),
            trace_configs=[watched],
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            ConfigurationError: this is not asyncio.
            httpx.RequestError: no response arrived.
        """
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("AiohttpTransport needs asyncio: under trio pass no transport") from None
        timeout = request.extensions.get("timeout", {})
        connect, write, read = timeout.get("connect"), timeout.get("write"), timeout.get("read")
        headers = dict(request.headers)
        if self._proxy is not None and request.url.scheme == "http":
            headers |= self._proxy_headers
        used: list[asyncio.Transport] = []
        token = _used.set(used)
        response: aiohttp.ClientResponse | None = None
        try:
            async with asyncio.timeout(None) as limit:
                response = await self._sessions.get().request(
                    request.method,
                    # What is quoted stays so.
                    URL(str(request.url), encoded=True),
                    headers=headers,
                    data=_body(request, limit, write),
                    allow_redirects=False,
                    # Connecting is all from the name of the host to the TLS handshake.
                    timeout=aiohttp.ClientTimeout(connect=connect, sock_connect=connect, sock_read=read),
                    proxy=self._proxy,
                    proxy_headers=self._proxy_headers or None,
                    trace_request_ctx=request.extensions.get(SLOT),
                )
        except TimeoutError as error:
            if isinstance(error, aiohttp.ClientError):
                mapped, cause = _map_error(error)
            else:
                mapped, cause = httpx.WriteTimeout("sending took too long"), None
        except _ERRORS as error:
            mapped, cause = _map_error(error)
        else:
            extensions = _EXTENSIONS | ({"reason_phrase": response.reason.encode()} if response.reason else {})
            return httpx.Response(
                response.status, headers=response.raw_headers, stream=_Body(response), extensions=extensions
            )
        finally:
            _used.reset(token)
            if response is None:
                # aiohttp closes it, but what was not sent yet would keep it open for as long as the peer does not read.
                for connection in used:
                    connection.abort()
        # Raised here, because aiohttp's error can hold the request with its tokens, and a proxy with its password.
        raise mapped from cause

    async def aclose(self) -> None:
        """Close the connections of the running loop and of loops that are gone."""
        await self._sessions.aclose()


_used: ContextVar[list[asyncio.Transport] | None] = ContextVar("altegio.used", default=None)
"""The connections that the request of this task got."""


class _Connector(aiohttp.TCPConnector):
    """Records which connection a request got, and offers it none that has a response already."""

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        """A connection for a request."""
        connection = await super().connect(req, traces, timeout)
        while connection.protocol is not None and connection.protocol.should_close:
            # Something came while it was idle, which the request would take for its own response.
            connection.close()
            connection = await super().connect(req, traces, timeout)
        used = _used.get()
        if used is not None and connection.transport is not None:
            used.append(connection.transport)
        return connection


class _Body(httpx.AsyncByteStream):
    """The body of a response, with errors of httpx alone."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.content.iter_any():
                yield chunk
        except _ERRORS as error:
            mapped, cause = _map_error(error)
        else:
            return
        raise mapped from cause

    async def aclose(self) -> None:
        """Release the connection; it is closed unless the response has come to its end."""
        self._response.close()


_ERRORS = (aiohttp.ClientError, aiohttp.http.HttpProcessingError)
_BY_CLASS: tuple[tuple[type[Exception], type[httpx.RequestError]], ...] = (
    (aiohttp.ClientProxyConnectionError, httpx.ProxyError),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout),
    (aiohttp.ServerFingerprintMismatch, httpx.ConnectError),
    (aiohttp.ClientConnectionError, httpx.ReadError),
    (aiohttp.ClientPayloadError, httpx.ReadError),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (aiohttp.NonHttpUrlClientError, httpx.UnsupportedProtocol),
)
"""The error of httpx for each of aiohttp, the first that fits; for any other the response is no HTTP."""


def _map_error(error: Exception) -> tuple[httpx.RequestError, OSError | None]:
    """The error of httpx, and that of the operating system behind it."""
    own = next((ours for theirs, ours in _BY_CLASS if isinstance(error, theirs)), httpx.RemoteProtocolError)
    cause = getattr(error, "os_error", None) or error.__cause__
    cause = cause if isinstance(cause, OSError) and not isinstance(cause, aiohttp.ClientError) else None
    # The texts of some show the request, or its address, which can hold a phone.
    if isinstance(error, aiohttp.ClientResponseError | aiohttp.http.HttpProcessingError):
        return own(f"{type(error).__name__}: {error.message or 'malformed response'}"), cause
    if isinstance(error, aiohttp.ConnectionTimeoutError | aiohttp.InvalidURL | aiohttp.NonHttpUrlClientError):
        return own(type(error).__name__), cause
    return own(str(error) or type(error).__name__), cause


def _proxy_headers(proxy: httpx.Proxy) -> dict[str, str]:
    headers = dict(proxy.headers)
    if proxy.raw_auth is not None:
        headers["Proxy-Authorization"] = f"Basic {b64encode(b':'.join(proxy.raw_auth)).decode()}"
    return headers


def _body(request: httpx.Request, limit: asyncio.Timeout, seconds: float | None) -> object:
    """The body for aiohttp, which has no time limit for sending: a large one is sent in pieces, each in its time."""
    try:
        content = request.content
    except httpx.RequestNotRead:
        # A multipart body is read while it is sent.
        return _pieces(cast("httpx.AsyncByteStream", request.stream), limit, seconds)
    if len(content) <= _PIECE:
        return content or None
    return _pieces(httpx.ByteStream(content), limit, seconds)


async def _pieces(body: httpx.AsyncByteStream, limit: asyncio.Timeout, seconds: float | None) -> AsyncIterator[bytes]:
    loop = asyncio.get_running_loop()
    async for chunk in body:
        for start in range(0, len(chunk), _PIECE):
            # The piece before it is sent when this one is asked for. A response may have come before the end.
            with suppress(RuntimeError):
                limit.reschedule(None if seconds is None else loop.time() + seconds)
            yield chunk[start : start + _PIECE]
    with suppress(RuntimeError):
        limit.reschedule(None)


async def _headers_are_sent(_: object, context: object, __: object) -> None:
    """Called just before aiohttp writes the headers, in this step of the loop or in the next one."""
    slot: HeldSlot | None = getattr(context, "trace_request_ctx", None)
    if slot is not None:
        await slot.ready()
        loop = asyncio.get_running_loop()
        loop.call_soon(loop.call_soon, slot.sent)


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Turn the errors after which aiohttp repeats a request into one after which it does not."""
    try:
        return await send(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise aiohttp.ClientPayloadError(str(error)) from error


async def _close(session: aiohttp.ClientSession) -> None:
    """Close the connections, of a closed loop as well."""
    connector: Any = session.connector
    if connector is not None and connector._loop.is_closed():
        # aiohttp would forget them, and Python would warn of each.
        for idle in connector._conns.values():
            for protocol, _ in idle:
                protocol.abort()
        for protocol in connector._acquired:
            protocol.abort()
    await session.close()
