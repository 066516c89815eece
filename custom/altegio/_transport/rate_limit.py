"""How fast requests may go: the limits, and the queue in front of the wire that keeps them."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NoReturn, Protocol
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import anyio
    from redis.asyncio import Redis

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]

SECOND = 1.0
MINUTE = 60.0
SLACK = 0.1
"""Windows are this much longer: a request that opens a connection arrives later than those that come after it."""


class RateLimit:
    """How many requests may be sent, and who counts them.

    Args:
        per_second: how many in any second.
        per_minute: how many in any minute.
        redis: the Redis that counts for all processes behind one IP address: a URL, or a ``redis.asyncio.Redis``.
            None: this process counts alone.
        key: what the keys in Redis begin with; those who give the same share one budget.

    Raises:
        ValueError: a limit is no positive whole number, or the key or the URL is none.
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
        put("per_second", _positive("per_second", per_second))
        put("per_minute", _positive("per_minute", per_minute))
        put("redis", _checked_url(redis) if isinstance(redis, str) else redis)
        put("key", _named(key))

    def _values(self) -> tuple[int, int, str | Redis | None, str]:
        return self.per_second, self.per_minute, self.redis, self.key

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a RateLimit can't be changed, and so can't its {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a RateLimit can't be changed, and so can't its {name}")

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
    """Counts requests, and lets them wait; ``make_limiter`` makes one."""

    def take(self) -> bool:
        """Take a slot if one is free and nobody waits for it; otherwise ``acquire()`` waits for one."""
        ...

    async def acquire(self) -> None:
        """Wait for a slot; the next request may be sent when this returns."""
        ...

    def pause(self, seconds: float) -> None:
        """Let nothing through for so long from now: the server says that it was too much."""
        ...

    async def aclose(self) -> None:
        """Close what is open; a later ``acquire()`` opens it again."""
        ...


class SlidingWindow:
    """What may still be sent, by one clock: no waiting, no clock of its own."""

    def __init__(self, limit: RateLimit) -> None:
        self._spans = ((_log(limit.per_second), SECOND + SLACK), (_log(limit.per_minute), MINUTE + SLACK))
        self._paused_until = -math.inf

    def wait(self, now: float) -> float:
        """How long until the next slot; 0 when it is there."""
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
        """Have no slot before; a longer pause stays."""
        self._paused_until = max(self._paused_until, until)


class LocalLimiter(Limiter):
    """Counts what this process sends, in any second and in any minute; first come, first served.

    Args:
        limit: the limits.
        clock: the time in seconds; it never goes back.
        sleep: waits so many seconds by that clock; by default ``anyio.sleep``.
    """

    def __init__(self, limit: RateLimit, *, clock: Clock = time.monotonic, sleep: Sleep | None = None) -> None:
        self._budget = SlidingWindow(limit)
        self._clock = clock
        self._sleep = sleep
        self._turns: anyio.Lock | None = None

    def take(self) -> bool:
        """Take a slot if one is free and nobody waits for it; otherwise ``acquire()`` waits for one."""
        # Whoever leaves the queue hands it to the next one, so it is locked as long as somebody waits.
        nobody_waits = self._turns is None or not self._turns.locked()
        if not nobody_waits or self._budget.wait(now := self._clock()):
            return False
        self._budget.take(now)
        return True

    async def acquire(self) -> None:
        """Wait for a slot; the next request may be sent when this returns."""
        if not self.take():
            await self._queue()

    async def _queue(self) -> None:
        import anyio

        if self._turns is None:
            self._turns = anyio.Lock()
        sleep = self._sleep or anyio.sleep
        # Only the first in the queue looks at the clock. A slot counts when it is taken, so whoever leaves the
        # queue leaves nothing behind. Looked at again after the sleep: a pause may have begun meanwhile.
        async with self._turns:
            while wait := self._budget.wait(self._clock()) or await self._wait_for_others():
                await sleep(wait)
            self._budget.take(self._clock())

    async def _wait_for_others(self) -> float:
        """How long others make this process wait; 0 when it has the slot."""
        return 0.0

    def pause(self, seconds: float) -> None:
        """Let nothing through for so long from now; what is no positive number is no pause."""
        if 0 < seconds < math.inf:
            self._budget.pause(self._clock() + seconds)

    async def aclose(self) -> None:
        """Nothing is open."""


def make_limiter(limit: RateLimit, *, clock: Clock = time.monotonic, sleep: Sleep | None = None) -> Limiter:
    """Make what keeps a limit. Clients that are given the same one share it; it lives in one event loop.

    Example:
        >>> limiter = make_limiter(RateLimit())
        >>> clients = [Altegio(user_token=token, rate_limit=limiter) for token in ("first", "second")]

    Raises:
        ConfigurationError: the limit is shared through Redis, and its package is not installed.
        ValueError: ``redis`` is neither a URL nor a client for asyncio.
    """
    if limit.redis is None:
        return LocalLimiter(limit, clock=clock, sleep=sleep)
    from altegio._transport.rate_limit_redis import RedisLimiter

    return RedisLimiter(limit, clock=clock, sleep=sleep)


def _log(count: int) -> deque[float]:
    """When the last so many slots were taken."""
    return deque(maxlen=count)


def _positive(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{name} must be a positive whole number, not {value!r}")
    return value


def _named(key: object) -> str:
    if not isinstance(key, str) or not key.strip():
        raise ValueError(f"key must be a name for the keys in Redis, not {key!r}")
    return key


def _checked_url(url: str) -> str:
    # Messages don't show the URL: it can hold a password.
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise ValueError("redis is no URL: quote special characters of the password, %2F for /") from None
    if not url.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("redis must be a URL with redis://, rediss:// or unix://")
    if parts.scheme != "unix" and "@" in parts.path + parts.query + parts.fragment:
        # What comes before would be taken for a host, and logged.
        raise ValueError("redis is no URL: quote special characters of the password, %2F for /")
    return url
