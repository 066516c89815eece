"""Transports and clients of a library with httpx's interface but classes of its own, such as httpx2, behind httpx's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from functools import cache
from types import ModuleType
from typing import Any

import httpx


class AdaptedTransport(httpx.AsyncBaseTransport):
    """Sends requests by a transport of another library.

    Args:
        transport: the transport.
        library: where its classes are.
    """

    def __init__(self, transport: Any, library: ModuleType) -> None:
        self._transport = transport
        self._library = library
        fixed: tuple[type, ...] = (library.MockTransport, library.ASGITransport)
        self.any_loop: bool = isinstance(transport, fixed) or getattr(transport, "any_loop", False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.RequestError: no response arrived.
        """
        library = self._library
        try:
            response = await self._send(request)
        except (library.HTTPError, library.InvalidURL) as error:
            mapped, cause = _map_error(error, library), error.__cause__
        else:
            return httpx.Response(
                response.status_code,
                headers=response.headers.raw,
                stream=_ResponseBody(response, library),
                extensions=response.extensions,
            )
        # Raised here, because the other library's error holds its request with the tokens.
        raise mapped from cause

    async def _send(self, request: httpx.Request) -> Any:
        return await self._transport.handle_async_request(
            self._library.Request(
                request.method,
                str(request.url),
                headers=request.headers.raw,
                stream=_request_body(self._library)(request.stream),
                extensions=request.extensions,
            )
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._transport.aclose()


class AdaptedClient(httpx.AsyncClient):
    """Sends requests by a client of another library, which adds its headers, parameters, cookies and hooks.

    Args:
        client: the client; it stays open.
        library: where its classes are.
    """

    def __init__(self, client: Any, library: ModuleType) -> None:
        super().__init__(transport=_ByClient(client, library))
        # What httpx adds to each request would replace what the client adds.
        self.headers.clear()
        self._adapted = client

    @property
    def is_closed(self) -> bool:
        """Whether the client can't be used any more."""
        return bool(self._adapted.is_closed)


class _ByClient(AdaptedTransport):
    """Sends requests by a client, as they are: signed, and without following redirects."""

    async def _send(self, request: httpx.Request) -> Any:
        # The client's own parameters would replace those of the address.
        query = request.url.params.multi_items()
        address = str(request.url.copy_with(query=None)) if query else str(request.url)
        built = self._transport.build_request(
            request.method,
            address,
            params=query or None,
            headers=request.headers.raw,
            extensions=request.extensions,
        )
        built.stream = _request_body(self._library)(request.stream)
        return await self._transport.send(built, auth=None, stream=True, follow_redirects=False)


@cache
def _request_body(library: ModuleType) -> Any:
    """The class of request bodies that a library takes: its base is known at run time alone."""
    return type("RequestBody", (_RequestBody, library.AsyncByteStream), {})


class _RequestBody:
    def __init__(self, body: Any) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._body:
            yield chunk


class _ResponseBody(httpx.AsyncByteStream):
    """The body of a response of another library, with errors of httpx alone."""

    def __init__(self, response: Any, library: ModuleType) -> None:
        self._response = response
        self._stream = response.stream
        self._library = library

    async def __aiter__(self) -> AsyncIterator[bytes]:
        library = self._library
        try:
            async for chunk in self._stream:
                yield chunk
        except library.HTTPError as error:
            mapped, cause = _map_error(error, library), error.__cause__
        else:
            return
        raise mapped from cause

    async def aclose(self) -> None:
        """Release the connection."""
        with suppress(self._library.HTTPError):  # all that was wanted has come
            await self._response.aclose()


def _map_error(error: Any, library: ModuleType) -> Exception:
    """The error of httpx that has the name of another library's error, or of the nearest class above it."""
    if isinstance(error, library.HTTPStatusError):
        # From an event hook of the application; it holds the request, and its text shows the address.
        return httpx.HTTPError(f"an event hook raised an error for status {error.response.status_code}")
    for cls in type(error).__mro__:
        own = getattr(httpx, cls.__name__, None)
        if getattr(library, cls.__name__, None) is cls and own is not None:
            found: Exception = own(str(error))
            return found
    return httpx.TransportError(str(error))
