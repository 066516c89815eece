"""A network that answers by a script, for tests of helpers that make several calls."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from altegio import Altegio
from tests.recorder import client

Call = Callable[[Altegio], Awaitable[Any]]


class Script:
    """Answers the requests with these payloads, one after the other; an error response is given as it is."""

    def __init__(self, *payloads: Any) -> None:
        self.sent: list[httpx.Request] = []
        self._payloads = [*payloads]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.sent.append(request)
        payload = self._payloads.pop(0)
        if isinstance(payload, httpx.Response):
            return payload
        return httpx.Response(200, json={"success": True, "data": payload, "meta": []})

    def result_of(self, call: Call) -> Any:
        """The result of a call over this network, which must use the whole script."""

        async def run() -> Any:
            async with client("https://api.example", transport=httpx.MockTransport(self)) as api:
                return await call(api)

        result = asyncio.run(run())
        assert self._payloads == []
        return result

    def lines(self) -> list[str]:
        """Method and path, with the query, of each request."""
        return [f"{request.method} {request.url.raw_path.decode()}" for request in self.sent]

    def body(self, number: int = -1) -> Any:
        """The JSON body of a request."""
        return json.loads(self.sent[number].content)


def refused(status: int, message: str = "No.") -> httpx.Response:
    """The answer of a server that refuses."""
    return httpx.Response(status, json={"success": False, "data": None, "meta": {"message": message}})


def refusal_of(call: Call) -> TypeError | ValueError:
    """The error of a call that sends nothing."""
    script = Script()
    with pytest.raises((TypeError, ValueError)) as caught:
        script.result_of(call)
    assert script.sent == []
    assert isinstance(caught.value, TypeError | ValueError)
    return caught.value


async def collected(items: Any) -> list[Any]:
    """All items of an asynchronous iterator."""
    return [item async for item in items]
