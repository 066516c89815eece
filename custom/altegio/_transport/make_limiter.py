"""The choice of a limiter, local or shared through Redis."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

from altegio._transport.rate_limit import Limiter, LocalLimiter, RateLimit


def make_limiter(
    limit: RateLimit,
    *,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[None]] | None = None,
) -> Limiter:
    """Create a limiter. Clients that get the same one share its limit, in any number of threads.

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
