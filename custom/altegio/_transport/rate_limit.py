"""The rate limit: how many requests may be sent, and the queue that enforces it."""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from enum import Enum, auto
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
HOLD = 2.0
"""Seconds for which a slot waits for its connection; then it is free for others, and the request takes another one."""
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
            # Error trackers show the variables of frames, the object that is being created among them.
            return "<RateLimit, not set up>"
        # A URL can hold a password, in more than one place.
        redis = f"'{self.redis.split('://')[0]}://***'" if isinstance(self.redis, str) else self.redis and "<client>"
        share = "" if self.fallback_share == 1 else f", fallback_share={self.fallback_share}"
        limits = f"per_second={self.per_second}, per_minute={self.per_minute}"
        return f"RateLimit({limits}, redis={redis}, key={self.key!r}{share})"


class Limiter(Protocol):
    """Counts requests and delays them; ``make_limiter`` creates one.

    With a limiter of another make a slot counts when it is taken, and not when the connection for it is there.
    """

    def take(self, *, background: bool = False) -> bool:
        """Take a slot if one is free and no other call waits for it; otherwise ``acquire()`` waits for one.

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
        self._held: dict[object, float] = {}
        self._paused_until = -math.inf

    def wait(self, now: float, *, background: bool = False) -> float:
        """Seconds until the next slot at the earliest; 0 when there is one. Not every slot is for the background."""
        due = self._paused_until
        held = len(self._held)
        if held and self._first_end() <= now:
            held = self._free_overdue(now)
        end = self._first_end() if held else math.inf
        for most, span in self._limits:
            count = (background_limit(most) if background else most) - held
            if count <= 0:
                # As if sent now: later is possible, earlier is not.
                due = max(due, min(now + span, end))
            elif len(self._times) >= count:
                due = max(due, min(self._times[-count] + span, end))
        return max(0.0, due - now)

    def take(self, now: float) -> None:
        """Count a slot."""
        self._times.append(now)

    def hold(self, slot: object, now: float) -> None:
        """Take a slot that is not used yet, and counts when it is; it is free again where that takes too long."""
        self._held[slot] = now + HOLD

    def renew(self, slot: object, now: float) -> bool:
        """Hold a slot for as long again; False where it is not held any more."""
        self._free_overdue(now)
        if self._held.pop(slot, None) is None:
            return False
        self.hold(slot, now)
        return True

    def sent(self, slot: object, now: float) -> None:
        """Count a slot that was held."""
        self._held.pop(slot, None)
        self._times.append(now)

    def _first_end(self) -> float:
        return next(iter(self._held.values()))

    def _free_overdue(self, now: float) -> int:
        """How many slots are held, without those that waited for too long."""
        while self._held and self._first_end() <= now:
            del self._held[next(iter(self._held))]
        return len(self._held)

    def restrict(self, share: float) -> None:
        """Have this share of the slots from now on, and at least one."""
        self._limits = tuple((max(1, int(count * share)), span) for count, span in self._full)

    def pause(self, until: float) -> None:
        """Have no slot before that time; a longer pause stays."""
        self._paused_until = max(self._paused_until, until)


def background_limit(limit: int) -> int:
    """How many of the slots of a window calls in the background may take, at least one."""
    return max(1, int(limit * BACKGROUND_SHARE))


class HeldSlot:
    """A slot that counts when its request is sent; until then it occupies its place."""

    __slots__ = ("_limiter", "id")

    def __init__(self, limiter: LocalLimiter | None) -> None:
        self._limiter = limiter
        self.id = ""

    async def ready(self) -> None:
        """To be awaited when the connection is there, just before the request goes out.

        It takes another slot where connecting took so long that this one was freed for others.
        """
        if self._limiter is not None:
            await self._limiter.renew(self)

    def sent(self) -> None:
        """The request was sent, or never will be; only the first call counts."""
        limiter, self._limiter = self._limiter, None
        if limiter is not None:
            limiter.sent(self)


CONNECTED, NORMAL, BACKGROUND = range(3)
"""The lanes of the queue, each before the next: requests with a connection that had to give up their slot go first."""

_Place = tuple[int, int]
"""The lane of a call, and its number: the least one goes first."""


class _Waiter:
    """A call in the queue: its place, and what wakes it."""

    __slots__ = ("awake", "place")

    def __init__(self, place: _Place, awake: anyio.Event) -> None:
        self.place = place
        self.awake = awake


class _Turn(Enum):
    """Whether a call is the first of all, the first of its loop alone, or behind another of its loop."""

    FIRST = auto()
    FIRST_OF_LOOP = auto()
    BEHIND = auto()


class _LoopQueue:
    """The calls of one event loop that wait, lane by lane."""

    __slots__ = ("_lanes",)

    def __init__(self) -> None:
        self._lanes: tuple[OrderedDict[int, _Waiter], ...] = (OrderedDict(), OrderedDict(), OrderedDict())

    def add(self, waiter: _Waiter) -> None:
        """Line up."""
        lane, number = waiter.place
        self._lanes[lane][number] = waiter

    def remove(self, waiter: _Waiter) -> bool:
        """Leave; False where the call has left before."""
        lane, number = waiter.place
        return self._lanes[lane].pop(number, None) is not None

    def first(self) -> _Waiter:
        """Whose turn it is."""
        return next(iter(next(lane for lane in self._lanes if lane).values()))

    def __bool__(self) -> bool:
        return any(self._lanes)


class LocalLimiter(Limiter):
    """Counts what this process sends, in any second and any minute; first come, first served.

    Calls in the background let all others go first, and take no more than a share of the limits: a call that a user
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
        """Take a slot if one is free and no other call waits for it; otherwise ``acquire()`` waits for one."""
        return self._take_at_once(BACKGROUND if background else NORMAL, None)

    async def acquire(self, *, background: bool = False) -> None:
        """Wait for a slot; the next request may be sent when this returns."""
        if not self.take(background=background):
            await self._queue_up(BACKGROUND if background else NORMAL, None)

    def reserve_now(self, *, background: bool = False) -> HeldSlot | None:
        """Like ``take``, for a request that may have to connect first."""
        slot = HeldSlot(self)
        return slot if self._take_at_once(BACKGROUND if background else NORMAL, slot) else None

    async def reserve(self, *, background: bool = False) -> HeldSlot:
        """Like ``acquire``, for a request that may have to connect first."""
        slot = HeldSlot(self)
        await self._queue_up(BACKGROUND if background else NORMAL, slot)
        return slot

    async def renew(self, slot: HeldSlot) -> None:
        """Hold a slot for as long again; take a new one, before all others, where it is not held any more."""
        with self._lock:
            if self._window.renew(slot, self._clock()):
                return
        if not self._take_at_once(CONNECTED, slot):
            await self._queue_up(CONNECTED, slot)

    def sent(self, slot: HeldSlot) -> None:
        """Count a slot that was held."""
        with self._lock:
            self._window.sent(slot, self._clock())

    def _take_at_once(self, lane: int, slot: HeldSlot | None) -> bool:
        """Take a slot if one is free and no other call waits for it with the same right."""
        with self._lock:
            ahead = bool(self._queue) and any(queue.first().place[0] <= lane for queue in self._queue.values())
            return not ahead and self._take_now(lane, slot) == 0

    def _take_now(self, lane: int, slot: HeldSlot | None) -> float:
        """Take a slot if one is free; otherwise the seconds to wait."""
        with self._lock:
            now = self._clock()
            wait = self._window.wait(now, background=lane == BACKGROUND)
            if not wait:
                if slot is None:
                    self._window.take(now)
                else:
                    self._window.hold(slot, now)
        return wait

    def _local_wait(self, lane: int) -> float:
        with self._lock:
            return self._window.wait(self._clock(), background=lane == BACKGROUND)

    async def _queue_up(self, lane: int, slot: HeldSlot | None) -> None:
        import anyio

        loop = current_loop()
        sleep = self._sleep or anyio.sleep
        with self._lock:
            self._last_place += 1
            waiter = _Waiter((lane, self._last_place), anyio.Event())
            self._queue.setdefault(loop, _LoopQueue()).add(waiter)
        # Only the first in the queue reads the clock. A slot counts when it is taken, so that a cancelled call
        # leaves nothing behind. Read again after the sleep: a pause may have begun in the meantime.
        try:
            while True:
                turn = self._turn(loop, waiter)
                if turn is _Turn.FIRST:
                    wait = self._local_wait(lane) or await self._shared_wait(lane, slot) or self._take_now(lane, slot)
                    if not wait:
                        return
                    await sleep(wait)
                elif turn is _Turn.BEHIND:
                    await waiter.awake.wait()
                else:
                    await self._watch(waiter)
                waiter.awake = anyio.Event() if waiter.awake.is_set() else waiter.awake
        finally:
            self._leave(loop, waiter)

    async def _shared_wait(self, lane: int, slot: HeldSlot | None) -> float:  # noqa: ARG002 - of those that share
        """Seconds to wait because of other processes; 0 when this one has the slot."""
        return 0.0

    def _turn(self, loop: Loop, waiter: _Waiter) -> _Turn:
        with self._lock:
            self._late.discard(loop)
            if self._queue[loop].first() is not waiter:
                return _Turn.BEHIND
            return _Turn.FIRST if self._first() == loop else _Turn.FIRST_OF_LOOP

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
            lane = first.place[0]
            wait = self._local_wait(lane)
        with anyio.move_on_after(wait + PATIENCE):
            await waiter.awake.wait()
            return
        with self._lock:
            unmoved = ahead in self._queue and self._queue[ahead].first() is first
            if unmoved and not self._local_wait(lane):
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
