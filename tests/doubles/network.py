"""A network inside the process: it keeps each request and answers as it is set up."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterable, Awaitable, Callable, Mapping
from typing import Any, TypeVar

import httpx
import pytest

from altegio import Altegio
from tests.doubles.clients import NOWHERE, client

T = TypeVar("T")
Call = Callable[[Altegio], Awaitable[Any]]


def result_of(call: Call, server: str | Callable[[httpx.Request], Any] = NOWHERE, **options: Any) -> Any:
    """The result of a call with a client of its own, over a server or a function in its place."""

    async def run() -> Any:
        async with client(server, **options) as api:
            return await call(api)

    return asyncio.run(run())


class Network:
    """Gives one answer after the other, the last one again and again.

    An answer is the data for the usual envelope, a whole response, an error that is raised, or a function of the
    request that gives one of these.
    """

    def __init__(self, *answers: Any) -> None:
        self.sent: list[httpx.Request] = []
        self.left = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.sent.append(request)
        answer = self.chosen(request)
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, BaseException):
            raise answer
        return answer if isinstance(answer, httpx.Response) else envelope(answer)

    def chosen(self, _: httpx.Request) -> Any:
        """The answer to a request."""
        return self.left.pop(0) if len(self.left) > 1 else self.left[0]

    def result_of(self, call: Call) -> Any:
        """The result of a call over this network."""
        return result_of(call, transport=httpx.MockTransport(self))

    @property
    def calls(self) -> list[str]:
        """Method and path of each request, without the query."""
        return [f"{request.method} {request.url.path}" for request in self.sent]

    @property
    def lines(self) -> list[str]:
        """Method and path of each request, with the query."""
        return [f"{request.method} {request.url.raw_path.decode()}" for request in self.sent]

    @property
    def bodies(self) -> list[Any]:
        """The JSON bodies that were sent."""
        return [json.loads(request.content) for request in self.sent if request.content]


class Script(Network):
    """Gives each answer once; a call must use them all."""

    def chosen(self, _: httpx.Request) -> Any:
        """The next answer."""
        return self.left.pop(0)

    def result_of(self, call: Call) -> Any:
        """The result of a call over this network."""
        result = super().result_of(call)
        assert self.left == []
        return result


class Routes(Network):
    """Answers by ``METHOD /path``; a tuple holds the answers to the same call, one after the other."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        super().__init__()
        self._routes = {name: list(one) if isinstance(one, tuple) else [one] for name, one in answers.items()}

    def chosen(self, _: httpx.Request) -> Any:
        """The answer to a method and a path."""
        left = self._routes[self.calls[-1]]
        return left.pop(0) if len(left) > 1 else left[0]


def envelope(data: Any, **meta: Any) -> httpx.Response:
    """A success in the usual envelope."""
    return httpx.Response(200, json={"success": True, "data": data, "meta": meta or []})


def bare(payload: Any) -> httpx.Response:
    """A success without an envelope."""
    return httpx.Response(200, content=json.dumps(payload))


def refusal(status: int, message: str = "No.", **errors: list[str]) -> httpx.Response:
    """An error of the server, with messages by field."""
    meta = {"message": message, "errors": errors} if errors else {"message": message}
    return httpx.Response(status, json={"success": False, "data": None, "meta": meta})


def misuse(
    call: Call,
    *answers: Any,
    kind: type[Exception] | tuple[type[Exception], ...] = (TypeError, ValueError),
) -> Exception:
    """The error of a call that doesn't fit: nothing is sent; where there are answers, nothing but what reads."""
    network = Network(*answers)
    with pytest.raises(kind) as caught:
        network.result_of(call)
    assert [line for line in network.calls if not (answers and line.startswith("GET "))] == []
    return caught.value


async def listed(items: AsyncIterable[T]) -> list[T]:
    """All items."""
    return [item async for item in items]
