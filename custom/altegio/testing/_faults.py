"""What goes wrong with the next requests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import attrs
import httpx

from altegio.testing._clock import Clock

Act = Callable[[httpx.Request], Awaitable[httpx.Response | None]]


@attrs.define
class Fault:
    """Something that happens to the next requests, so many times.

    Attributes:
        about: what it is, for a message.
        operation: the only operation that it happens to; None for any.
        left: how often it still happens.
        act: what happens; a response ends the request, None lets it go on.
    """

    about: str
    operation: str | None
    left: int
    act: Act

    async def happen(self, request: httpx.Request) -> httpx.Response | None:
        """Let it happen once."""
        self.left -= 1
        return await self.act(request)


def time_out(clock: Clock, *, sent: bool) -> Act:
    """No response within the time limit of the client; or no connection, where nothing is sent."""

    async def act(request: httpx.Request) -> httpx.Response:
        await clock.sleep(_limit(request, "read" if sent else "connect") or 0)
        if sent:
            raise httpx.ReadTimeout("no response within the time limit", request=request)
        raise httpx.ConnectTimeout("no connection within the time limit", request=request)

    return act


async def reset(request: httpx.Request) -> httpx.Response:
    """The connection is reset after the request was sent."""
    raise httpx.ReadError("connection reset by peer", request=request)


def slow(clock: Clock, seconds: float, *, real_time: bool) -> Act:
    """A response that takes its time; the time limit of the client holds."""
    sleep = anyio.sleep if real_time else clock.sleep

    async def act(request: httpx.Request) -> None:
        limit = _limit(request, "read")
        if limit is not None and limit < seconds:
            await sleep(limit)
            raise httpx.ReadTimeout("no response within the time limit", request=request)
        await sleep(seconds)

    return act


def _limit(request: httpx.Request, name: str) -> float | None:
    """The time limit of a request, in seconds."""
    limit: float | None = request.extensions.get("timeout", {}).get(name)
    return limit
