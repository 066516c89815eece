"""The rate limit: how many requests may be sent, and the queue that enforces it."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, cast
from urllib.parse import urlsplit

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
_INVALID_URL = "redis is not a URL: quote special characters of the password, such as %2F for /"


class RateLimit:
    """How many requests may be sent, and who counts them.

    Args:
        per_second: how many in any second.
        per_minute: how many in any minute.
        redis: the Redis that counts for all processes behind one IP address: a URL, or a ``redis.asyncio.Redis``.
            None: this process counts alone.
        key: the prefix of the keys in Redis; processes that use the same prefix share one limit.

    Raises:
        TypeError: a limit is no int, or the key is no str.
        ValueError: a limit is below 1, the key is blank, or the URL is invalid.
    """

    __slots__ = ("key", "per_minute", "per_second", "redis")

    per_second: int
    per_minute: int
    redis: str | Redis | None
    key: str

    def __init__(
        self, per_second: int = 5, per_minute: int = 200, redis: str | Redis | None = None, key: str = "altegio:rate"
    ) -> None:
        put: Callable[[str, Any], None] = super().__setattr__
        put("per_second", _validate_limit("per_second", per_second))
        put("per_minute", _validate_limit("per_minute", per_minute))
        put("redis", _validate_url(redis) if isinstance(redis, str) else redis)
        put("key", _validate_key(key))

    def _values(self) -> tuple[int, int, str | Redis | None, str]:
        return self.per_second, self.per_minute, self.redis, self.key

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
        # A URL can hold a password, in more than one place.
        redis = f"'{self.redis.split('://')[0]}://***'" if isinstance(self.redis, str) else self.redis and "<client>"
        return f"RateLimit(per_second={self.per_second}, per_minute={self.per_minute}, redis={redis}, key={self.key!r})"


class Limiter(Protocol):
    """Counts requests and delays them; ``make_limiter`` creates one."""

    def take(self) -> bool:
        """Take a slot if one is free and nobody waits for it; otherwise ``acquire()`` waits for one."""
        ...

    async def acquire(self) -> None:
        """Wait for a slot; the next request may be sent when this returns."""
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
        self._spans = ((_log(limit.per_second), SECOND + SLACK), (_log(limit.per_minute), MINUTE + SLACK))
        self._paused_until = -math.inf

    def wait(self, now: float) -> float:
        """Seconds until the next slot; 0 when there is one."""
        due = self._paused_until
        for log, span in self._spans:
            if len(log) == log.maxlen:
                due = max(due, log[0] + span)
        return max(0.0, due - now)

    def take(self, now: float) -> None:
        """Count a slot."""
        for log, _ in self._spans:
            log.append(now)

    def pause(self, until: float) -> None:
        """Have no slot before that time; a longer pause stays."""
        self._paused_until = max(self._paused_until, until)


class LocalLimiter(Limiter):
    """Counts what this process sends, in any second and any minute; first come, first served.

    Args:
        limit: the limits.
        clock: a monotonic time in seconds.
        sleep: waits that many seconds by the clock; by default ``anyio.sleep``.
    """

    def __init__(self, limit: RateLimit, *, clock: Clock = time.monotonic, sleep: Sleep | None = None) -> None:
        self._window = SlidingWindow(limit)
        self._clock = clock
        self._sleep = sleep
        self._queue_lock: anyio.Lock | None = None

    def take(self) -> bool:
        """Take a slot if one is free and nobody waits for it; otherwise ``acquire()`` waits for one."""
        # Who leaves the queue passes the lock to the next one, so it is locked as long as somebody waits.
        nobody_waits = self._queue_lock is None or not self._queue_lock.locked()
        if not nobody_waits or self._window.wait(now := self._clock()):
            return False
        self._window.take(now)
        return True

    async def acquire(self) -> None:
        """Wait for a slot; the next request may be sent when this returns."""
        if not self.take():
            await self._queue()

    async def _queue(self) -> None:
        import anyio

        if self._queue_lock is None:
            self._queue_lock = anyio.Lock()
        sleep = self._sleep or anyio.sleep
        # Only the first in the queue reads the clock. A slot counts when it is taken, so that a cancelled call
        # leaves nothing behind. Read again after the sleep: a pause may have begun in the meantime.
        async with self._queue_lock:
            while wait := self._window.wait(self._clock()) or await self._shared_wait():
                await sleep(wait)
            self._window.take(self._clock())

    async def _shared_wait(self) -> float:
        """Seconds to wait because of other processes; 0 when this one has the slot."""
        return 0.0

    def pause(self, seconds: float) -> None:
        """Let nothing through for that long; a number that is not positive and finite is ignored."""
        if 0 < seconds < math.inf:
            self._window.pause(self._clock() + seconds)

    async def aclose(self) -> None:
        """Nothing is open."""


def _log(count: int) -> deque[float]:
    """The times of the last ``count`` slots."""
    return deque(maxlen=count)


def _validate_limit(name: str, value: object) -> int:
    if (limit := check_type(name, value, int)) < 1:
        raise ValueError(f"{name} must be at least 1: {limit}")
    return limit


def _validate_key(key: object) -> str:
    if not check_type("key", key, str).strip():
        raise ValueError("key can't be blank: it is the prefix of the keys in Redis")
    return cast("str", key)


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
