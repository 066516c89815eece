"""An event loop in a thread, for programs that have none."""

from __future__ import annotations

import asyncio
import atexit
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future


class LoopThread(threading.Thread):
    """A thread with an event loop.

    Args:
        start: called in the loop at its beginning.
        stop: called in the loop at its end, which the end of the program is, too.
    """

    def __init__(self, start: Callable[[], Awaitable[None]], stop: Callable[[], Awaitable[None]]) -> None:
        super().__init__(name="altegio-webhooks", daemon=True)
        self._begin = start
        self._finish = stop
        self._ready: Future[asyncio.AbstractEventLoop] = Future()
        self.start()
        self.loop = self._ready.result()
        atexit.register(self.finish)

    def run(self) -> None:
        """Run the loop until ``finish``."""
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._end = asyncio.Event()
        await self._begin()
        self._ready.set_result(asyncio.get_running_loop())
        await self._end.wait()
        await self._finish()

    def finish(self) -> None:
        """End the loop, and wait until it has."""
        atexit.unregister(self.finish)
        if self.is_alive():
            self.loop.call_soon_threadsafe(self._end.set)
            self.join()


def running_loop() -> asyncio.AbstractEventLoop | None:
    """The event loop that runs here; None where none does."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
