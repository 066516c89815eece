"""The rate limit: how many requests may be sent, and the queue that enforces it."""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, cast
from urllib.parse import urlsplit

from altegio._transport.loops import Loop, call_in, current_loop, is_closed
from altegio._validation.types import check_type

if TYPE_CHECKING:
    import anyio
    from redis.asyncio import Redis

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]

SECOND = 1.0
MINUTE = 60.0
SLACK = 0.1
"""Windows are this much longer: a request that opens a connection arrives later than those sent after it."""
BACKGROUND_SHARE = 0.6
"""The share of the limits that calls in the background take at most: others find a slot at once, at any time."""
PATIENCE = 0.5
"""Seconds that a loop has to take its turn, before those of other loops pass it over."""
_INVALID_URL = "redis is not a URL: quote special characters of the password, such as %2F for /"


class RateLimit:
    """How many requests may be sent, and who counts them.

    Args:
        per_second: how many in any second.
        per_minute: how many in any minute.
        redis: the Redis that counts for all processes behind one IP address: a URL, or a ``redis.asyncio.Redis``.
            None: this process counts alone.
        key: the prefix of the keys in Redis; processes that use the same prefix share one limit.
        fallback_share: the share of the limits that this process takes while Redis is unreachable, above 0 and up to
            1; such as 0.25 for each of four processes. At least one request in a second and in a minute is sent.

    Raises:
        TypeError: a limit is no int, the key is no str, or the share is no number.
        ValueError: a limit is below 1, the key is blank, the share is out of range, or the URL is invalid.
    """

    __slots__ = ("fallback_share", "key", "per_minute", "per_second", "redis")

    per_second: int
    per_minute: int
    redis: str | Redis | None
    key: str
    fallback_share: float

    def __init__(
        self,
        per_second: int = 5,
        per_minute: int = 200,
        redis: str | Redis | None = None,
        key: str = "altegio:rate",
        fallback_share: float = 1.0,
    ) -> None:
        put: Callable[[str, Any], None] = super().__setattr__
        put("per_second", _validate_limit("per_second", per_second))
        put("per_minute", _validate_limit("per_minute", per_minute))
        put("redis", _validate_url(redis) if isinstance(redis, str) else redis)
        put("key", _validate_key(key))
        put("fallback_share", _validate_share(fallback_share))

    def _values(self) -> tuple[int, int, str | Redis | None, str, float]:
        return self.per_second, self.per_minute, self.redis, self.key, self.fallback_share

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a RateLimit is immutable: create a new one to change {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a RateLimit is immutable: create a new one to change {name}")

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, RateLimit) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __reduce__(self) -> tuple[Any, ...]:
        return RateLimit, self._values()

    def __repr__(self) -> str:
        if not hasattr(self, "key"):
            # Error trackers show the variables of frames, the object that is being made among them.
            return "<RateLimit, not set up>"
        # A URL can hold a password, in more than one place.
        redis = f"'{self.redis.split('://')[0]}://***'" if isinstance(self.redis, str) else self.redis and "<client>"
        share = "" if self.fallback_share == 1 else f", fallback_share={self.fallback_share}"
        limits = f"per_second={self.per_second}, per_minute={self.per_minute}"
        return f"RateLimit({limits}, redis={redis}, key={self.key!r}{share})"


class Limiter(Protocol):
    """Counts requests and delays them; ``make_limiter`` creates one."""

    def take(self, *, background: bool = False) -> bool:
        """Take a slot if one is free and nobody waits for it; otherwise ``acquire()`` waits for one.

        Args:
            background: let all others go first, and leave slots for them; passed only where it is True.
        """
        ...

    async def acquire(self, *, background: bool = False) -> None:
        """Wait for a slot; the next request may be sent when this returns.

        Args:
            background: as for ``take``.
        """
        ...

    def hold(self) -> None:
        """The slot just taken waits for a connection: it counts from ``sent()`` on, and occupies its place until then.

        A client calls it directly after ``take()`` or ``acquire()``, because it may have to connect first.
        """
        ...

    def sent(self) -> None:
        """A request with a held slot was sent, or never will be."""
        ...

    def pause(self, seconds: float) -> None:
        """Let nothing through for that long, because the server reported too many requests."""
        ...

    async def aclose(self) -> None:
        """Close what is open; a later ``acquire()`` opens it again."""
        ...


class SlidingWindow:
    """The slots of the last second and the last minute; it neither waits nor reads a clock."""

    def __init__(self, limit: RateLimit) -> None:
        self._full: tuple[tuple[int, float], ...] = (
            (limit.per_second, SECOND + SLACK),
            (limit.per_minute, MINUTE + SLACK),
        )
        self._limits: tuple[tuple[int, float], ...] = self._full
        self._times: deque[float] = deque(maxlen=max(limit.per_second, limit.per_minute))
        self._held = 0
        self._paused_until = -math.inf

    def wait(self, now: float, *, background: bool = False) -> float:
        """Seconds until the next slot at the earliest; 0 when there is one. Not every slot is for the background."""
        due = self._paused_until
        for most, span in self._limits:
            count = (background_limit(most) if background else most) - self._held
            if count <= 0:
                # As if sent now: later is possible, earlier is not.
                due = max(due, now + span)
            elif len(self._times) >= count:
                due = max(due, self._times[-count] + span)
        return max(0.0, due - now)

    def take(self, now: float) -> None:
        """Count a slot."""
        self._times.append(now)

    def hold(self) -> None:
        """The latest slot is not used yet."""
        self._times.pop()
        self._held += 1

    def sent(self, now: float) -> None:
        """A slot that was held is used."""
        self._held -= 1
        self._times.append(now)

    def restrict(self, share: float) -> None:
        """Have this share of the slots from now on, and at least one."""
        self._limits = tuple((max(1, int(count * share)), span) for count, span in self._full)

    def pause(self, until: float) -> None:
        """Have no slot before that time; a longer pause stays."""
        self._paused_until = max(self._paused_until, until)


def background_limit(limit: int) -> int:
    """How many of the slots of a window calls in the background may take, at least one."""
    return max(1, int(limit * BACKGROUND_SHARE))


_Place = tuple[bool, int]
"""Whether a call is in the background, and its number: the least one goes first."""


class _Waiter:
    """A call in the queue: its place, and what wakes it."""

    __slots__ = ("awake", "place")

    def __init__(self, place: _Place, awake: anyio.Event) -> None:
        self.place = place
        self.awake = awake


class _LoopQueue:
    """The calls of one event loop that wait: those in the background behind all others."""

    __slots__ = ("_lanes",)

    def __init__(self) -> None:
        self._lanes: tuple[OrderedDict[int, _Waiter], OrderedDict[int, _Waiter]] = (OrderedDict(), OrderedDict())

    def add(self, waiter: _Waiter) -> None:
        """Line up."""
        background, number = waiter.place
        self._lanes[background][number] = waiter

    def remove(self, waiter: _Waiter) -> bool:
        """Leave; False where the call has left before."""
        background, number = waiter.place
        return self._lanes[background].pop(number, None) is not None

    def first(self) -> _Waiter:
        """Whose turn it is."""
        lane = self._lanes[0] or self._lanes[1]
        return next(iter(lane.values()))

    def __bool__(self) -> bool:
        return bool(self._lanes[0] or self._lanes[1])


class LocalLimiter(Limiter):
    """Counts what this process sends, in any second and any minute; first come, first served.

    Calls in the background let all others go first, and take no more than a share of the limits: a call that somebody
    waits for finds a slot even when a long job has just used all that it may.

    It serves any number of event loops and threads at once. A loop that does not take its turn, because it is blocked
    or was abandoned, is passed over until it runs again.

    Args:
        limit: the limits.
        clock: a monotonic time in seconds.
        sleep: waits that many seconds by the clock; by default ``anyio.sleep``.
    """

    def __init__(self, limit: RateLimit, *, clock: Clock = time.monotonic, sleep: Sleep | None = None) -> None:
        self._window = SlidingWindow(limit)
        self._clock = clock
        self._sleep = sleep
        # Held for pure computation alone. Reentrant, since a call that is collected leaves the queue at any place.
        self._lock = threading.RLock()
        self._queue: dict[Loop, _LoopQueue] = {}
        self._last_place = 0
        self._late: set[Loop] = set()

    def take(self, *, background: bool = False) -> bool:
        """Take a slot if one is free and nobody waits for it; otherwise ``acquire()`` waits for one."""
        with self._lock:
            ahead = (background or not queue.first().place[0] for queue in self._queue.values())
            return not any(ahead) and self._take_now(background) == 0

    def _take_now(self, background: bool) -> float:
        """Take a slot if one is free; otherwise the seconds to wait."""
        now = self._clock()
        with self._lock:
            wait = self._window.wait(now, background=background)
            if not wait:
                self._window.take(now)
        return wait

    async def acquire(self, *, background: bool = False) -> None:
        """Wait for a slot; the next request may be sent when this returns."""
        if not self.take(background=background):
            await self._queue_up(background)

    def hold(self) -> None:
        """The slot just taken counts from ``sent()`` on, and occupies its place until then."""
        with self._lock:
            self._window.hold()

    def sent(self) -> None:
        """A request with a held slot was sent, or never will be."""
        with self._lock:
            self._window.sent(self._clock())

    async def _queue_up(self, background: bool) -> None:
        import anyio

        loop = current_loop()
        sleep = self._sleep or anyio.sleep
        with self._lock:
            self._last_place += 1
            waiter = _Waiter((background, self._last_place), anyio.Event())
            self._queue.setdefault(loop, _LoopQueue()).add(waiter)
        # Only the first in the queue reads the clock. A slot counts when it is taken, so that a cancelled call
        # leaves nothing behind. Read again after the sleep: a pause may have begun in the meantime.
        try:
            while True:
                role = self._role(loop, waiter)
                if role == "first":
                    wait = self._window.wait(self._clock(), background=background)
                    wait = wait or await self._shared_wait(background) or self._take_now(background)
                    if not wait:
                        return
                    await sleep(wait)
                elif role == "behind":
                    await waiter.awake.wait()
                else:
                    await self._watch(waiter)
                waiter.awake = anyio.Event() if waiter.awake.is_set() else waiter.awake
        finally:
            self._leave(loop, waiter)

    async def _shared_wait(self, background: bool) -> float:  # noqa: ARG002 - of those that share
        """Seconds to wait because of other processes; 0 when this one has the slot."""
        return 0.0

    def _role(self, loop: Loop, waiter: _Waiter) -> str:
        """Whether a call is the first of all, the first of its loop alone, or behind another of its loop."""
        with self._lock:
            self._late.discard(loop)
            if self._queue[loop].first() is not waiter:
                return "behind"
            return "first" if self._first() == loop else "watching"

    def _first(self) -> Loop | None:
        """The loop whose call is the first of all."""
        if len(self._queue) == 1:
            return next(iter(self._queue))
        for loop in [loop for loop in self._queue if is_closed(loop)]:
            del self._queue[loop]
        loops = [loop for loop in self._queue if loop not in self._late]
        return min(loops, key=lambda loop: self._queue[loop].first().place, default=None)

    async def _watch(self, waiter: _Waiter) -> None:
        """Wait until the calls of other loops have had their turns; pass over a loop that does not take its own."""
        import anyio

        with self._lock:
            ahead = self._first()
            first = self._queue[ahead].first() if ahead is not None else waiter
            background = first.place[0]
            wait = self._window.wait(self._clock(), background=background)
        with anyio.move_on_after(wait + PATIENCE):
            await waiter.awake.wait()
            return
        with self._lock:
            unmoved = ahead in self._queue and self._queue[ahead].first() is first
            if unmoved and not self._window.wait(self._clock(), background=background):
                self._late.add(ahead)

    def _leave(self, loop: Loop, waiter: _Waiter) -> None:
        """Leave the queue, and wake whose turn it may be."""
        with self._lock:
            mine = self._queue.get(loop)
            if mine is None or not mine.remove(waiter):
                return
            if not mine:
                del self._queue[loop]
                self._late.discard(loop)
            awake = {self._first(), loop if mine else None} - {None}
            for other in awake:
                event = self._queue[other].first().awake
                if other is loop:
                    event.set()
                else:
                    call_in(other, event.set)

    def pause(self, seconds: float) -> None:
        """Let nothing through for that long; a number that is not positive and finite is ignored."""
        if 0 < seconds < math.inf:
            with self._lock:
                self._window.pause(self._clock() + seconds)

    async def aclose(self) -> None:
        """Nothing is open."""


def _validate_limit(name: str, value: object) -> int:
    if (limit := check_type(name, value, int)) < 1:
        raise ValueError(f"{name} must be at least 1: {limit}")
    return limit


def _validate_key(key: object) -> str:
    if not check_type("key", key, str).strip():
        raise ValueError("key can't be blank: it is the prefix of the keys in Redis")
    return cast("str", key)


def _validate_share(share: object) -> float:
    number = check_type("fallback_share", share, (int, float), "a number")
    if not 0 < number <= 1:
        raise ValueError(f"fallback_share must be above 0 and at most 1: {number}")
    return number


def _validate_url(url: str) -> str:
    # No message shows the URL: it can hold a password.
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise ValueError(
            "redis is not a URL: special characters of the password must be quoted, such as %2F for /"
        ) from None
    if not url.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("redis must be a URL that begins with redis://, rediss:// or unix://")
    if parts.scheme != "unix" and "@" in parts.path + parts.query + parts.fragment:
        # The part before the @ would be taken for a host, and logged.
        raise ValueError("redis is not a URL: special characters of the password must be quoted, such as %2F for /")
    return url
