"""Whose turn it is: here, and nowhere else, a call waits for a connection and for a slot of the rate limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._transport.rate_limit import Limiter

if TYPE_CHECKING:
    import anyio

CONNECTIONS = 50
"""How many calls are under way at once: as many as the rate limit of the API lets start in ten seconds."""


class CallGate:
    """Lets calls through, first come, first served.

    The connection comes before the slot: a slot that is counted now and used later would break the limit.

    Args:
        limiter: counts the slots; None: as many as there are connections.
        ours: whether the limiter is closed with this.

    Attributes:
        closed: whether there are no more turns.
        calls: the scopes of all calls, in which they are cancelled when all is closed.
    """

    def __init__(self, limiter: Limiter | None, *, ours: bool = True) -> None:
        self.limiter = limiter
        self.closed = False
        self._ours = ours
        self._free: anyio.Semaphore | None = None
        self.calls: set[anyio.CancelScope] = set()

    async def enter(self) -> None:
        """Wait for a turn, to be given back by ``leave()``."""
        free = self._free or self._all_free()
        if free.value:
            free.acquire_nowait()
        else:
            await free.acquire()
        if self.limiter is None or self.limiter.take():
            return
        try:
            await self.limiter.acquire()
        except BaseException:
            free.release()
            raise

    def leave(self) -> None:
        """Let the next one have the connection."""
        if self._free is not None:
            self._free.release()

    def close(self) -> None:
        """End all calls."""
        self.closed = True
        for scope in list(self.calls):
            scope.cancel()

    async def aclose(self) -> None:
        """Close the limiter, unless it was given."""
        import anyio

        if self.limiter is not None and self._ours:
            # What is half closed stays open.
            with anyio.CancelScope(shield=True):
                await self.limiter.aclose()

    def _all_free(self) -> anyio.Semaphore:
        import anyio

        self._free = anyio.Semaphore(CONNECTIONS)
        return self._free
