"""Virtual time, and a limiter that records what it is asked for."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

import anyio
import anyio.abc

from altegio._transport.rate_limit import Limiter

Result = TypeVar("Result")


class VirtualSelector(selectors.SelectSelector):
    """Where a loop would sleep, virtual time passes instead."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Move the clock to the next timer."""
        if timeout is None:
            raise AssertionError("all tasks wait, and none for a time: nothing will ever happen")
        self.now += max(0.0, timeout)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time advances from timer to timer; the same program always runs in the same order."""

    def __init__(self) -> None:
        self._virtual = VirtualSelector()
        super().__init__(self._virtual)

    def time(self) -> float:
        """The virtual time."""
        return self._virtual.now


def virtually(work: Callable[[], Awaitable[Result]]) -> Result:
    """Run in virtual time."""

    async def main() -> Result:
        return await work()

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main())


def now() -> float:
    """The virtual time of the running loop."""
    return asyncio.get_running_loop().time()


def most_within(span: float, moments: Iterable[float]) -> int:
    """The maximum number of moments in any window of that length, both ends included."""
    ordered, first, most = sorted(moments), 0, 0
    for last, moment in enumerate(ordered):
        while moment - ordered[first] > span:
            first += 1
        most = max(most, last - first + 1)
    return most


class FakeLimiter(Limiter):
    """Records what it is asked for."""

    def __init__(self, *, block: bool = False, first: Callable[[], Awaitable[None]] | None = None) -> None:
        self.asked: list[str | float] = []
        self._block = block
        self._first = first

    def take(self, *, background: bool = False) -> bool:  # noqa: ARG002 - it makes no difference
        """No slot is available at once."""
        return False

    async def acquire(self, *, background: bool = False) -> None:  # noqa: ARG002 - it makes no difference
        """Record a slot."""
        self.asked.append("acquire")
        if self._block:
            await anyio.sleep_forever()
        if self._first is not None:
            await self._first()

    def pause(self, seconds: float) -> None:
        """Record a pause."""
        self.asked.append(seconds)

    async def aclose(self) -> None:
        """Record the end."""
        self.asked.append("close")
