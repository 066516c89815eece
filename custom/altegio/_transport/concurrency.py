"""The concurrency gate: the only place where a call waits for a connection and for a slot of the rate limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._transport.rate_limit import Limiter

if TYPE_CHECKING:
    import anyio

CONNECTIONS = 50
"""How many calls can be in flight at once: as many as the API's rate limit lets start in ten seconds."""


class CallGate:
    """Lets calls through, first come, first served.

    The connection comes before the slot: a slot that is counted now and used later would break the limit.

    Args:
        limiter: counts the slots; None: no limit but that of the connections.
        owns_limiter: whether ``aclose`` closes the limiter.

    Attributes:
        closed: whether the gate lets no more calls through.
        calls: the cancel scopes of all calls, which ``close`` cancels.
    """

    def __init__(self, limiter: Limiter | None, *, owns_limiter: bool = True) -> None:
        self.limiter = limiter
        self.closed = False
        self.calls: set[anyio.CancelScope] = set()
        self._owns_limiter = owns_limiter
        self._connections: anyio.Semaphore | None = None

    async def acquire(self) -> None:
        """Wait for a connection and a slot; ``release()`` returns the connection."""
        connections = self._connections or self._new_semaphore()
        if connections.value:
            connections.acquire_nowait()
        else:
            await connections.acquire()
        if self.limiter is None or self.limiter.take():
            return
        try:
            await self.limiter.acquire()
        except BaseException:
            connections.release()
            raise

    def release(self) -> None:
        """Let the next call have the connection."""
        if self._connections is not None:
            self._connections.release()

    def close(self) -> None:
        """Cancel all calls, and let no more through."""
        self.closed = True
        for scope in list(self.calls):
            scope.cancel()

    async def aclose(self) -> None:
        """Close the limiter, unless the application passed it."""
        import anyio

        if self.limiter is not None and self._owns_limiter:
            # A limiter that is closed halfway would stay open.
            with anyio.CancelScope(shield=True):
                await self.limiter.aclose()

    def _new_semaphore(self) -> anyio.Semaphore:
        import anyio

        self._connections = anyio.Semaphore(CONNECTIONS)
        return self._connections
