"""Whose turn it is: here, and nowhere else, a call waits for a connection and for a slot of the rate limit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from altegio._rate_limit import Limiter

if TYPE_CHECKING:
    import anyio

CONNECTIONS = 50
"""How many calls are under way at once: as many as the rate limit of the API lets start in ten seconds."""


class Turns:
    """Lets calls through, first come, first served.

    The connection comes before the slot: a slot that is counted now and used later would break the limit.

    Args:
        limiter: counts the slots; None: as many as there are connections.
        ours: whether the limiter is closed with this.
    """

    def __init__(self, limiter: Limiter | None, *, ours: bool = True) -> None:
        self.limiter = limiter
        self.closed = False
        self._ours = ours
        self._free: anyio.Semaphore | None = None
        self._waiting: set[anyio.CancelScope] = set()

    async def enter(self) -> bool:
        """Wait for a turn, to be given back by ``leave()``; False where there is none, as all is closed."""
        if self.closed:
            return False
        free = self._free or self._all_free()
        if free.value:
            free.acquire_nowait()
        elif not await self.wait(free.acquire()):
            return False
        try:
            entered = self.limiter is None or self.limiter.take() or await self.wait(self.limiter.acquire())
        except BaseException:
            free.release()
            raise
        if not entered:
            free.release()
        return entered

    def leave(self) -> None:
        """Let the next one have the connection."""
        if self._free is not None:
            self._free.release()

    async def wait(self, until: Awaitable[None]) -> bool:
        """Wait for something; False where all is closed meanwhile."""
        import anyio

        with anyio.CancelScope() as scope:
            self._waiting.add(scope)
            try:
                await until
            finally:
                self._waiting.discard(scope)
        return not scope.cancelled_caught

    def close(self) -> None:
        """Give no more turns, and let nobody wait for one."""
        self.closed = True
        for scope in self._waiting:
            scope.cancel()

    async def aclose(self) -> None:
        """Close the limiter, unless it was given."""
        if self.limiter is not None and self._ours:
            await self.limiter.aclose()

    def _all_free(self) -> anyio.Semaphore:
        import anyio

        self._free = anyio.Semaphore(CONNECTIONS)
        return self._free
