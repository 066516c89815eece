"""The concurrency gate: the only place where a call waits for a connection and for a slot of the rate limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._transport.loops import LoopLocal, call_in, current_loop
from altegio._transport.rate_limit import HeldSlot, Limiter, LocalLimiter, background_limit

if TYPE_CHECKING:
    import anyio

CONNECTIONS = 50
"""How many calls can be in flight at once in an event loop: as many as the API's limit lets start in ten seconds."""


class LoopCalls:
    """The calls of one event loop.

    Attributes:
        connections: counts those that may be in flight.
        background: counts those of the background among them.
        scopes: the cancel scopes of all calls.
    """

    def __init__(self) -> None:
        import anyio

        self.connections = anyio.Semaphore(CONNECTIONS)
        self.background = anyio.Semaphore(background_limit(CONNECTIONS))
        self.scopes: set[anyio.CancelScope] = set()

    def cancel(self) -> None:
        """Cancel all calls."""
        for scope in list(self.scopes):
            scope.cancel()


class CallGate:
    """Lets calls through, first come, first served; calls in the background let others go first.

    The connection comes before the slot, and the slot counts when the request is sent: one that is counted now and
    used later would break the limit.

    Args:
        limiter: counts the slots; None: no limit but that of the connections.
        owns_limiter: whether ``aclose`` closes the limiter.

    Attributes:
        closed: whether the gate lets no more calls through.
    """

    def __init__(self, limiter: Limiter | None, *, owns_limiter: bool = True) -> None:
        self.limiter = limiter
        self.closed = False
        self._owns_limiter = owns_limiter
        self._loops = LoopLocal(LoopCalls)

    def calls(self) -> LoopCalls:
        """The calls of the running loop."""
        return self._loops.get()

    async def acquire(self, calls: LoopCalls, *, background: bool) -> HeldSlot:
        """Wait for a connection and a slot; ``release`` returns the connection."""
        if background:
            # Calls that wait for their slot have a connection: some are left for others.
            await calls.background.acquire()
        try:
            if calls.connections.value:
                calls.connections.acquire_nowait()
            else:
                await calls.connections.acquire()
        except BaseException:
            if background:
                calls.background.release()
            raise
        try:
            return await self._slot(background)
        except BaseException:
            self.release(calls, background=background)
            raise

    async def _slot(self, background: bool) -> HeldSlot:
        """A slot that counts when the request is sent, where the limiter can do that."""
        limiter = self.limiter
        if isinstance(limiter, LocalLimiter):
            return limiter.reserve_now(background=background) or await limiter.reserve(background=background)
        lane = {"background": True} if background else {}
        if limiter is not None and not limiter.take(**lane):
            await limiter.acquire(**lane)
        return HeldSlot(None)

    def release(self, calls: LoopCalls, *, background: bool) -> None:
        """Return a connection."""
        calls.connections.release()
        if background:
            calls.background.release()

    def close(self) -> None:
        """Cancel all calls, those of other loops as well, and let no more through."""
        self.closed = True
        here = current_loop()
        for loop, calls in self._loops.items():
            if loop is here:
                calls.cancel()
            else:
                call_in(loop, calls.cancel)

    async def aclose(self) -> None:
        """Close the limiter, unless the application passed it."""
        import anyio

        await self._loops.aclose()
        if self.limiter is not None and self._owns_limiter:
            # A limiter that is closed halfway would stay open.
            with anyio.CancelScope(shield=True):
                await self.limiter.aclose()
