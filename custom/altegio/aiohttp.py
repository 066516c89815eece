"""The aiohttp backend, from the extra ``aiohttp``: it needs less time for a request than httpx's own."""

from __future__ import annotations

import ssl

import httpx

try:
    import aiohttp
    import httpx_aiohttp
except ImportError as error:
    raise ImportError("the aiohttp backend needs an extra: pip install 'altegio-client[aiohttp]'") from error

_IDLE = 30.0


class AiohttpTransport(httpx_aiohttp.AiohttpTransport):
    """Sends requests by aiohttp, each exactly once.

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

    def __init__(
        self, *, verify: ssl.SSLContext | bool = True, proxy: str | httpx.URL | httpx.Proxy | None = None
    ) -> None:
        httpx_proxy = proxy if proxy is None or isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
        super().__init__(client=self._session, verify=verify, proxy=httpx_proxy)

    def _session(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            # Calls wait for a connection in the client, and never here.
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_IDLE, ssl=self.ssl_context),
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=(_once,),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.RequestError: no response arrived.
        """
        try:
            return await super().handle_async_request(request)
        except httpx.ConnectTimeout as error:
            if isinstance(error.__cause__, aiohttp.ClientConnectorError):
                raise httpx.ConnectError(str(error)) from error.__cause__
            raise


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Turn the errors after which aiohttp repeats a request into one after which it does not."""
    try:
        return await send(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise aiohttp.ClientPayloadError(str(error)) from error
