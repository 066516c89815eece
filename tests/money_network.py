"""A network inside the process that keeps each request and answers as it is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar

import httpx
import pytest

from altegio import Altegio
from tests.recorder import client

T = TypeVar("T")


class Network:
    """Gives one payload after the other, the last one again and again."""

    def __init__(self, *payloads: Any, status: int = 200, bare: bool = False) -> None:
        self.sent: list[httpx.Request] = []
        self._payloads = list(payloads) or [None]
        self._status = status
        self._bare = bare

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.sent.append(request)
        payload = self._payloads.pop(0) if len(self._payloads) > 1 else self._payloads[0]
        body = payload if self._bare else {"success": self._status < 400, "data": payload, "meta": []}
        return httpx.Response(self._status, content=json.dumps(body))

    @property
    def bodies(self) -> list[Any]:
        """The JSON bodies that came, None for requests without one."""
        return [json.loads(request.content) if request.content else None for request in self.sent]

    @property
    def calls(self) -> list[str]:
        """Method and path of each request, without the base."""
        return [f"{request.method} {request.url.path}" for request in self.sent]

    def result_of(self, call: Callable[[Altegio], Awaitable[T]]) -> T:
        """The result of a call over this network."""

        async def run() -> T:
            async with client("https://api.example", transport=httpx.MockTransport(self)) as api:
                return await call(api)

        return asyncio.run(run())


def refusal_of(call: Callable[[Altegio], Awaitable[Any]], *payloads: Any) -> TypeError | ValueError:
    """The error of a call that changes nothing: no request, or only those that read."""
    network = Network(*payloads)
    with pytest.raises((TypeError, ValueError)) as caught:
        network.result_of(call)
    assert [request.method for request in network.sent if request.method != "GET"] == []
    assert payloads or network.sent == []
    assert isinstance(caught.value, TypeError | ValueError)
    return caught.value


async def listed(items: AsyncIterator[T]) -> list[T]:
    """All items."""
    return [item async for item in items]
