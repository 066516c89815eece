"""The aiohttp backend, from the extra ``aiohttp``: it needs less time for a request than httpx's own."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, cast

import httpx

from altegio._transport.loops import LoopLocal
from altegio._transport.sender import ON_SENT
from altegio._transport.tls_context import tls_context

try:
    import aiohttp
    import httpx_aiohttp
except ImportError as _error:
    raise ImportError("the aiohttp backend needs an extra: pip install 'altegio-client[aiohttp]'") from _error

_IDLE = 30.0
_on_sent: ContextVar[Callable[[], None] | None] = ContextVar("altegio.on_sent", default=None)
"""What to call when the request of this task has been sent."""


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
        self._proxy = proxy if proxy is None or isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
        self._pools = LoopLocal(self._make_pool, _Pool.aclose)

    def _make_pool(self) -> _Pool:
        return _Pool(self.ssl_context, self._proxy)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.RequestError: no response arrived.
        """
        return await self._pools.get().handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections of the running loop and of loops that are gone."""
        await self._pools.aclose()


class _Pool(httpx_aiohttp.AiohttpTransport):
    """The connections of one event loop."""

    def __init__(self, ssl_context: ssl.SSLContext, proxy: httpx.Proxy | None) -> None:
        super().__init__(client=self._session, verify=ssl_context, proxy=proxy)

    def _session(self) -> aiohttp.ClientSession:
        watched = aiohttp.TraceConfig()
        watched.on_request_headers_sent.append(_headers_are_sent)
        return aiohttp.ClientSession(
            # Calls wait for a connection in the client, and never here.
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_IDLE, ssl=self.ssl_context),
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=(_once,),
            trace_configs=[watched],
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.RequestError: no response arrived.
        """
        token = _on_sent.set(request.extensions.get(ON_SENT))
        malformed = ""
        try:
            response = await super().handle_async_request(request)
        except httpx.ConnectTimeout as error:
            if isinstance(error.__cause__, aiohttp.ClientConnectorError):
                raise httpx.ConnectError(str(error)) from error.__cause__
            raise
        except _MALFORMED as error:
            malformed = _described(error)
        else:
            response.stream = _Body(cast("httpx.AsyncByteStream", response.stream))
            return response
        finally:
            _on_sent.reset(token)
        # Raised here, because aiohttp's error holds the request with its tokens.
        raise httpx.RemoteProtocolError(malformed)

    async def aclose(self) -> None:
        """Close the connections, of a closed loop as well."""
        session = self.client
        if not isinstance(session, aiohttp.ClientSession):
            return
        connector: Any = session.connector
        if connector is not None and connector._loop.is_closed():
            # aiohttp would forget them, and Python would warn of each.
            for idle in connector._conns.values():
                for protocol, _ in idle:
                    protocol.abort()
            for protocol in connector._acquired:
                protocol.abort()
        await session.close()


class _Body(httpx.AsyncByteStream):
    """The body of a response, with errors of httpx alone."""

    def __init__(self, body: httpx.AsyncByteStream) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        malformed = ""
        try:
            async for chunk in self._body:
                yield chunk
        except _MALFORMED as error:
            malformed = _described(error)
        if malformed:
            raise httpx.RemoteProtocolError(malformed)

    async def aclose(self) -> None:
        """Release the connection."""
        with suppress(*_MALFORMED):
            await self._body.aclose()


_MALFORMED = (aiohttp.ClientError, aiohttp.http.HttpProcessingError)
"""What httpx-aiohttp does not map: the response is no HTTP."""


def _described(error: Exception) -> str:
    """What was wrong with a response; not the text of the error, which shows the request."""
    return f"{type(error).__name__}: {getattr(error, 'message', '') or 'malformed response'}"


async def _headers_are_sent(*_: object) -> None:
    """Called just before aiohttp writes the headers, in this step of the loop or in the next one."""
    on_sent = _on_sent.get()
    if on_sent is not None:
        loop = asyncio.get_running_loop()
        loop.call_soon(loop.call_soon, on_sent)


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Turn the errors after which aiohttp repeats a request into one after which it does not."""
    try:
        return await send(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise aiohttp.ClientPayloadError(str(error)) from error
