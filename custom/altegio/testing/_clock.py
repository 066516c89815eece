"""The time of a fake: no real time passes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from altegio._transport.loops import Loop, call_in, current_loop
from altegio._transport.timing import Timing
from altegio.mock_server._core.calendar import LAST_YEAR, can_be_kept

if TYPE_CHECKING:
    import anyio

    from altegio.mock_server._core import calendar

_OTHERS = 10
"""How often a waiting task lets all others run before the time moves: they may be about to wait for less."""


class Clock(Timing):
    """The clock of a fake: it moves when a test moves it, and when a client of the fake waits; no real time passes.

    Waits are those for the rate limit and before a retry, and those for a slow response; deadlines pass by it as well.
    For the fake itself, one more minute passes after every write, so that the next reading finds a change settled.

    Example:
        >>> from altegio.testing import FakeAltegio
        >>> fake = FakeAltegio()
        >>> fake.fail_next(status=429, retry_after=30)
        >>> async with fake.client() as api:
        ...     location = await api.locations.get_location(720441)
        >>> assert fake.clock.elapsed == 30
    """

    def __init__(self, server: calendar.Clock) -> None:
        self._server = server
        self._passed = 0.0
        """All seconds; they never go backwards, as clients may live on when the fake is reset."""
        self._start = 0.0
        self._due: list[float] = []
        self._deadlines: list[_Deadline] = []

    @property
    def elapsed(self) -> float:
        """The seconds that have passed for the clients since the start or the last ``fake.reset()``."""
        return self._passed - self._start

    @property
    def now(self) -> dt.datetime:
        """The present of the fake, with the offset of the locations."""
        return self._server.now

    def move(self, by: dt.timedelta | float) -> None:
        """Let time pass.

        Args:
            by: how much; a number is seconds.

        Raises:
            ValueError: this is no duration, the time would go backwards, or it would pass the last year of the fake.
        """
        seconds = by.total_seconds() if isinstance(by, dt.timedelta) else as_seconds("clock.move: by", by)
        if not seconds >= 0:
            raise ValueError(f"clock.move: time does not go backwards: {by}")
        self._after(seconds)
        until = self._passed + seconds
        while self._passed < until:
            self._pass_until(until)

    def monotonic(self) -> float:
        """What the clients read."""
        return self._passed

    def utc_now(self) -> dt.datetime:
        """What the clients compare a date of a response with."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Wait until others have moved the time, or move it, as soon as no other call waits for less."""
        import anyio.lowlevel

        due = self._passed + seconds
        self._due.append(due)
        try:
            await anyio.lowlevel.checkpoint()
            while self._passed < due:
                for _ in range(_OTHERS):
                    await anyio.lowlevel.checkpoint()
                if due <= min(self._due):
                    self._pass_until(due)
        finally:
            self._due.remove(due)

    @contextmanager
    def expire_after(self, seconds: float | None) -> Generator[anyio.CancelScope]:
        """A scope that ends after so many seconds by this clock, and by the real time at the latest."""
        import anyio

        with anyio.move_on_after(seconds) as scope:
            if seconds is None:
                yield scope
                return
            deadline = _Deadline(self._passed + seconds, scope)
            self._deadlines.append(deadline)
            try:
                yield scope
            finally:
                self._deadlines.remove(deadline)

    def _pass_until(self, moment: float) -> None:
        """Move to a moment, or to the first deadline before it."""
        passing = [one for one in self._deadlines if self._passed < one.moment <= moment]
        moment = min((one.moment for one in passing), default=moment)
        self._server.now = self._after(moment - self._passed)
        self._passed = moment
        for one in passing:
            if one.moment == moment:
                one.expire()

    def _after(self, seconds: float) -> dt.datetime:
        """The moment after so many seconds.

        Raises:
            ValueError: the API can't write it.
        """
        with suppress(OverflowError):
            moment = self._server.now + dt.timedelta(seconds=seconds)
            if can_be_kept(moment):
                return moment
        raise ValueError(f"the time of the fake can't move by {seconds:g} s: its last year is {LAST_YEAR}")

    def reset(self) -> None:
        """Back to the beginning; that of the fake is reset with its rows."""
        self._start = self._passed


def as_seconds(name: str, value: object) -> float:
    """A number of seconds.

    Raises:
        ValueError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{name} is a number of seconds, not {value!r}")
    return value


class _Deadline:
    """A moment at which a scope is cancelled, in the event loop that it belongs to."""

    def __init__(self, moment: float, scope: anyio.CancelScope) -> None:
        self.moment = moment
        self._scope = scope
        self._loop: Loop = current_loop()

    def expire(self) -> None:
        """Cancel what it is the deadline of."""
        try:
            here = current_loop()
        except RuntimeError:
            here = None
        if here is self._loop:
            self._scope.cancel()
        else:
            call_in(self._loop, self._scope.cancel)
