"""What may do the sending in place of our own connections: transports and clients, taken by behaviour and not by class.

A transport has ``handle_async_request`` and ``aclose``. Where it is one of httpx, or of no known library, it gets
requests of httpx; where it comes from another library with the same interface, such as httpx2, it gets those of that
library.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any, Protocol, cast

import httpx

from altegio._transport.concurrency import CONNECTIONS
from altegio._transport.tls_context import tls_context

# Calls wait for a connection in ``CallGate``, and never in the pool of httpx.
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=CONNECTIONS, keepalive_expiry=30.0)


class Transport(Protocol):
    """What sends one request: a transport of httpx, httpx2 or the application."""

    async def handle_async_request(self, request: Any, /) -> Any:
        """Send a request and return the response."""
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


class HttpClient(Protocol):
    """What builds and sends requests: a client of httpx or httpx2."""

    @property
    def is_closed(self) -> bool:
        """Whether it can't be used any more."""
        ...

    def build_request(self, method: str, url: str, *, params: Any, headers: Any, extensions: Any) -> Any:
        """A request with what the client adds to each."""
        ...

    async def send(self, request: Any, *, stream: bool, auth: Any, follow_redirects: bool) -> Any:
        """Send a request."""
        ...


def httpx_transport(transport: object) -> httpx.AsyncBaseTransport:
    """A transport for httpx, whatever library it comes from.

    Raises:
        TypeError: it is no transport that works with async.
    """
    if isinstance(transport, httpx.AsyncBaseTransport):
        return transport
    _check("transport", transport, ("handle_async_request", "aclose"), "AsyncHTTPTransport")
    library = _library(transport, "AsyncBaseTransport")
    if library is None:
        return cast("httpx.AsyncBaseTransport", transport)
    from altegio._transport.adapted import AdaptedTransport

    return AdaptedTransport(transport, library)


def httpx_client(client: object) -> httpx.AsyncClient:
    """A client of httpx, whatever library it comes from.

    Raises:
        TypeError: it is no client that works with async.
    """
    if isinstance(client, httpx.AsyncClient):
        return client
    _check("http_client", client, ("build_request", "send", "aclose"), "AsyncClient")
    library = _library(client, "AsyncClient")
    if library is None:
        return cast("httpx.AsyncClient", client)
    from altegio._transport.adapted import AdaptedClient

    return AdaptedClient(client, library)


def new_http(transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """A client of httpx with our settings: over a transport, or with connections of its own."""
    verify = tls_context() if transport is None else True
    return _CookielessClient(transport=transport, verify=verify, limits=_LIMITS)


class _NoCookies(httpx.Cookies):
    def extract_cookies(self, response: httpx.Response) -> None:
        """Keep nothing."""


_NO_COOKIES = _NoCookies()


class _CookielessClient(httpx.AsyncClient):
    """Each call is signed, so that a cookie of the server would only link them; and looking for one takes time."""

    @property
    def cookies(self) -> httpx.Cookies:
        """None, whatever the server sends."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        raise AttributeError(f"this client keeps no cookies, not even of a {type(cookies).__name__}")


def works_in_any_loop(transport: object) -> bool:
    """Whether a transport has no connections, or some for each event loop."""
    return isinstance(transport, httpx.MockTransport | httpx.ASGITransport) or getattr(transport, "any_loop", False)


def _check(name: str, value: object, methods: tuple[str, ...], example: str) -> None:
    # A class has the methods as well, but is not what was meant.
    if isinstance(value, type) or not all(callable(getattr(value, method, None)) for method in methods):
        wrong = value if isinstance(value, type) else type(value)
        shown = f"the class {wrong.__name__}" if wrong is value else wrong.__name__
        raise TypeError(f"{name}: expected httpx.{example} or httpx2.{example}, got {shown}")


def _library(value: object, base: str) -> ModuleType | None:
    """The library that has a class of this name which the value is an instance of."""
    for cls in type(value).__mro__:
        module = sys.modules.get(cls.__module__.partition(".")[0])
        if isinstance(value, getattr(module, base, ())) and hasattr(module, "AsyncByteStream"):
            return module
    return None
