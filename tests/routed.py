"""A network that answers by method and path, and keeps each request."""

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


class Turns(list[Any]):
    """Answers that are given one after the other."""


class Routes:
    """The answers by ``METHOD /path``: data for the usual envelope, a whole response, an error, or ``Turns``."""

    def __init__(self, answers: dict[str, Any]) -> None:
        self.sent: list[httpx.Request] = []
        self._answers = answers

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.sent.append(request)
        answer = self._answers[f"{request.method} {request.url.path}"]
        if isinstance(answer, Turns):
            answer = answer.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, httpx.Response):
            return answer
        return httpx.Response(200, json={"success": True, "data": answer, "meta": []})

    def result_of(self, call: Call) -> Any:
        """The result of a call over this network."""

        async def run() -> Any:
            async with client("https://api.example", transport=httpx.MockTransport(self)) as api:
                return await call(api)

        return asyncio.run(run())

    @property
    def calls(self) -> list[str]:
        """Method and path of each request."""
        return [f"{request.method} {request.url.path}" for request in self.sent]

    @property
    def bodies(self) -> list[Any]:
        """The JSON bodies that were sent."""
        return [json.loads(request.content) for request in self.sent if request.content]


def refusal(status: int, message: str = "no") -> httpx.Response:
    """An error of the server."""
    return httpx.Response(status, json={"success": False, "data": None, "meta": {"message": message}})


def bare(payload: Any) -> httpx.Response:
    """A success without an envelope."""
    return httpx.Response(200, json=payload)


def refused(call: Call, kind: type[Exception]) -> str:
    """The message of a call that sends nothing."""
    network = Routes({})
    with pytest.raises(kind) as caught:
        network.result_of(call)
    assert network.sent == []
    return str(caught.value)
