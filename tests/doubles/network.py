"""Calls with a client of their own, and their results."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Any, TypeVar

import httpx
import pytest

from altegio import Altegio
from tests.doubles.clients import NOWHERE, client

T = TypeVar("T")
Call = Callable[[Altegio], Awaitable[Any]]


def result_of(call: Call, server: str | Callable[[httpx.Request], Any] = NOWHERE, **options: Any) -> Any:
    """The result of a call with its own client, for a server or for a function in its place."""

    async def run() -> Any:
        async with client(server, **options) as api:
            return await call(api)

    return asyncio.run(run())


def envelope(data: Any, **meta: Any) -> httpx.Response:
    """A success in the usual envelope."""
    return httpx.Response(200, json={"success": True, "data": data, "meta": meta or []})


def misuse(
    call: Call, *, error_type: type[Exception] | tuple[type[Exception], ...] = (TypeError, ValueError)
) -> Exception:
    """The error of an invalid call: nothing is sent."""
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return envelope(None)

    with pytest.raises(error_type) as caught:
        result_of(call, respond)
    assert sent == []
    return caught.value


async def listed(items: AsyncIterable[T]) -> list[T]:
    """All items."""
    return [item async for item in items]
