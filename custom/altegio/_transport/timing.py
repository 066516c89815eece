"""How a client reads time and waits. A transport inside the process, such as the fake of a test, may have its own."""

from __future__ import annotations

import datetime as dt
import time
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio


class Timing:
    """The real time."""

    def monotonic(self) -> float:
        """Seconds since some moment; they never go backwards."""
        return time.monotonic()

    def utc_now(self) -> dt.datetime:
        """The present, for what a server names by its date."""
        return dt.datetime.now(dt.UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        import anyio

        await anyio.sleep(seconds)

    def expire_after(self, seconds: float | None) -> AbstractContextManager[anyio.CancelScope]:
        """A scope that is cancelled after so many seconds; None: never."""
        import anyio

        return anyio.move_on_after(seconds)


REAL_TIME = Timing()


def timing_of(transport: object) -> Timing:
    """The timing that a transport has as its attribute ``timing``; otherwise the real time."""
    timing = getattr(transport, "timing", None)
    return timing if isinstance(timing, Timing) else REAL_TIME
