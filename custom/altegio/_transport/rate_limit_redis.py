"""One rate limit for all processes behind one IP address, counted in Redis."""

from __future__ import annotations

import asyncio
import importlib
import logging
import math
import random
import time
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from altegio._transport.loops import LoopBinding, LoopLocal
from altegio._transport.rate_limit import (
    BACKGROUND,
    HOLD,
    NORMAL,
    SLACK,
    Clock,
    HeldSlot,
    LocalLimiter,
    RateLimit,
    Sleep,
    background_limit,
)
from altegio.errors import ConfigurationError

if TYPE_CHECKING:
    from redis.asyncio import Redis

_log = logging.getLogger("altegio")

REDIS_TIMEOUT = 1.0
"""Seconds that Redis has to reply; requests wait for it."""

RECONNECT_AFTER = 5.0
"""Seconds after which an unreachable Redis is tried again."""

# All that wait for one slot wake up together; the random part decides who is first, not the shortest way to Redis.
_JITTER = 0.01

_SLACK = round(SLACK * 1e6)
_HOLD = round((HOLD + REDIS_TIMEOUT) * 1e6)
"""How long Redis keeps a slot: longer than the process does, which renews it afterwards."""

# Times are microseconds of the server's clock, one for all; %.0f because Lua would round them to 14 digits.
# The list has the slots of the last minute, newest first; the set has those that wait for a connection, and until when
# each is stored for it. Returns the microseconds to wait; 0: the slot is taken; and whether a key held something else,
# which is removed: no process could count otherwise.
_TAKE = """
local slots, pause, held = KEYS[1], KEYS[2], KEYS[3]
local id, hold = ARGV[4], tonumber(ARGV[5])
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local stamp = string.format('%.0f', now)

local repaired = 0
local function expect(key, wanted, entries)
  local found = redis.call('TYPE', key).ok
  local right = found == 'none' or found == wanted
  for _, entry in ipairs(right and found ~= 'none' and entries() or {}) do
    right = right and string.match(entry, '^%d+$')
  end
  if not right then
    redis.call('DEL', key)
    repaired = 1
  end
end
expect(slots, 'list', function() return redis.call('LRANGE', slots, 0, -1) end)
expect(pause, 'string', function() return {redis.call('GET', pause)} end)
expect(held, 'zset', function() return {} end)

local left = redis.call('PTTL', pause)
if left >= 0 then
  if tonumber(redis.call('GET', pause)) <= now then return {(left + 1) * 1000, repaired} end
  redis.call('DEL', pause)  -- the clock was set back, so it would last longer
end

local behind = 0  -- slots of a clock that was set back: as if taken now, or all would wait for it
while tonumber(redis.call('LINDEX', slots, behind) or now) > now do
  redis.call('LSET', slots, behind, stamp)
  behind = behind + 1
end
while tonumber(redis.call('LINDEX', slots, -1) or now) < now - 60000000 - tonumber(ARGV[3]) do
  redis.call('RPOP', slots)
end

redis.call('ZREMRANGEBYSCORE', held, '-inf', stamp)
redis.call('ZREMRANGEBYSCORE', held, string.format('(%.0f', now + hold), '+inf')  -- of a clock that was set back
local waiting = redis.call('ZCARD', held)

local wait = 0
for place, span in ipairs({1000000, 60000000}) do
  local left = ARGV[place] - waiting
  if left <= 0 then
    wait = math.max(wait, math.min(span + ARGV[3], redis.call('ZRANGE', held, 0, 0, 'WITHSCORES')[2] - now))
  else
    local oldest = redis.call('LINDEX', slots, left - 1)
    if oldest then wait = math.max(wait, oldest + span + ARGV[3] - now) end
  end
end
if wait == 0 and id ~= '' then
  redis.call('ZADD', held, string.format('%.0f', now + hold), id)
  redis.call('PEXPIRE', held, 61000)
elseif wait == 0 then
  redis.call('LPUSH', slots, stamp)
  redis.call('PEXPIRE', slots, 61000)
end
return {wait, repaired}
"""

# A slot that waited for a connection counts from now on.
_SENT = """
local slots, held = KEYS[1], KEYS[2]
local clock = redis.call('TIME')
if redis.call('TYPE', held).ok == 'zset' then redis.call('ZREM', held, ARGV[1]) end
local stored = redis.call('TYPE', slots).ok
if stored == 'list' or stored == 'none' then
  redis.call('LPUSH', slots, string.format('%.0f', clock[1] * 1000000 + clock[2]))
  redis.call('PEXPIRE', slots, 61000)
end
return 0
"""

# The value is when it began. A longer pause stays.
_PAUSE = """
local clock = redis.call('TIME')
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], string.format('%.0f', clock[1] * 1000000 + clock[2]), 'PX', ARGV[1])
end
return 0
"""


class RedisLimiter(LocalLimiter):
    """Shares the limits with other processes, through Redis.

    Each process also counts alone. While Redis is unreachable that is all that is left: one warning is logged, and
    every process counts alone, and sends its ``fallback_share`` of the limits, until Redis is back.

    Args:
        limit: the limits, and the Redis.
        clock: a monotonic time in seconds.
        sleep: waits that many seconds by the clock; by default ``anyio.sleep``.
        reconnect_after: seconds after which an unreachable Redis is tried again.

    Raises:
        ConfigurationError: the package ``redis`` is not installed.
        ValueError: ``limit.redis`` is neither a URL nor a client for asyncio.
    """

    def __init__(
        self,
        limit: RateLimit,
        *,
        clock: Clock = time.monotonic,
        sleep: Sleep | None = None,
        reconnect_after: float = RECONNECT_AFTER,
    ) -> None:
        super().__init__(limit, clock=clock, sleep=sleep)
        first, self._owns_client = _client(limit.redis)
        self._address = _address(first)
        spare = [first]

        def connect() -> _Connection:
            if not self._owns_client:
                return _Connection(first)
            return _Connection(spare.pop() if spare else _client(limit.redis)[0])

        self._connections = LoopLocal(connect, self._disconnect)
        self._binding = LoopBinding("the client passed as redis", free=self._owns_client)
        # Redis Cluster keeps keys with the same {tag} in one place.
        tag = limit.key if "{" in limit.key else f"{{{limit.key}}}"
        self._pause_key = f"{tag}:pause"
        self._slots_key, self._held_key = f"{tag}:slots", f"{tag}:held"
        self._limits = (limit.per_second, limit.per_minute)
        self._reconnect_after = reconnect_after
        self._fallback_share = limit.fallback_share
        self._unreachable = False
        self._retry_at = -math.inf

    def _take_at_once(self, lane: int, slot: HeldSlot | None) -> bool:  # noqa: ARG002 - it makes no difference
        """Never: Redis has to be asked."""
        return False

    async def _queue_up(self, lane: int, slot: HeldSlot | None) -> None:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "RateLimit(redis=...) needs asyncio; other event loops have no client for Redis"
            ) from None
        self._binding.check()
        await super()._queue_up(lane, slot)

    async def _shared_wait(self, lane: int, slot: HeldSlot | None) -> float:
        if self._unreachable:
            self._try_reconnect()
            return 0.0
        # A task of its own: when the waiting call is cancelled, the next in the queue gets the slot.
        pending = self._connections.get().request(lane, slot is not None, self._request_slot)
        wait, slot_id = await asyncio.shield(pending)
        if slot is not None:
            slot.id = slot_id
        # A pause may have begun in the meantime.
        return wait or self._local_wait(lane)

    async def _request_slot(self, lane: int, held: bool) -> tuple[float, str]:
        """Seconds to wait, 0 when Redis returned a slot or did not reply; and the ID of a slot that is held there."""
        slot_id = uuid4().hex if held else ""
        limits = map(background_limit, self._limits) if lane == BACKGROUND else self._limits
        reply: list[int] | None = await self._call(
            *("EVAL", _TAKE, 3, self._slots_key, self._pause_key, self._held_key, *limits, _SLACK, slot_id, _HOLD)
        )
        if reply is None:
            return 0.0, ""
        wait, repaired = reply
        if repaired:
            _log.warning("rate limit: keys at %s held something else, which was removed", self._address)
        if wait:
            return wait / 1e6 + random.uniform(0, _JITTER), ""  # noqa: S311 - no secret
        return 0.0, slot_id

    def sent(self, slot: HeldSlot) -> None:
        """Count a slot that was held."""
        super().sent(slot)
        connection = self._connections.peek() if slot.id else None
        if connection is not None and not self._unreachable:
            connection.start(self._call("EVAL", _SENT, 2, self._slots_key, self._held_key, slot.id))

    def pause(self, seconds: float) -> None:
        """Let no process send anything for that long; a number that is not positive and finite is ignored."""
        super().pause(seconds)
        if not 0 < seconds < math.inf or self._unreachable:
            return
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return  # without asyncio there is no client for Redis
        self._connections.get().start(self._call("EVAL", _PAUSE, 1, self._pause_key, math.ceil(seconds * 1000)))

    async def aclose(self) -> None:
        """Close the connection to Redis, unless the application passed the client; ``acquire()`` opens it again."""
        await self._connections.aclose()

    async def _disconnect(self, connection: _Connection) -> None:
        # A pause that was just sent still reaches the others; no call takes longer than REDIS_TIMEOUT.
        if connection.tasks:
            await asyncio.gather(*connection.tasks, return_exceptions=True)
        if self._owns_client:
            await connection.client.aclose()

    async def _call(self, *command: Any) -> Any:
        """The reply of Redis; None without one."""
        try:
            async with asyncio.timeout(REDIS_TIMEOUT):
                reply = await self._connections.get().client.execute_command(*command)
        except Exception as error:  # whatever it is, requests go on
            self._mark_unreachable(error)
            return None
        if self._unreachable:
            self._unreachable = False
            self._restrict(1.0)
            _log.info("rate limit: %s is back, the limit is shared again", self._address)
        return reply

    def _restrict(self, share: float) -> None:
        with self._lock:
            self._window.restrict(share)

    def _mark_unreachable(self, error: Exception) -> None:
        self._retry_at = self._clock() + self._reconnect_after
        if self._unreachable:
            return
        self._unreachable = True
        self._restrict(self._fallback_share)
        # The error's class, not its text: Redis repeats a password in some of them.
        _log.warning("rate limit: no slot from %s (%s), this process counts alone", self._address, _class_names(error))

    def _try_reconnect(self) -> None:
        """Try Redis again, without letting a call wait for it."""
        if self._clock() >= self._retry_at:
            # It proves that scripts run, which a PING does not; it costs a slot when Redis is back.
            self._connections.get().request(NORMAL, False, self._request_slot)


class _Connection:
    """The client of Redis of one event loop, and what it is asked.

    Attributes:
        client: of the package redis.
        pending: asks for a slot, for a lane of the queue, and to be held or not.
        tasks: all that is under way.
    """

    def __init__(self, client: Any) -> None:
        self.client = client
        self.pending: dict[tuple[int, bool], asyncio.Task[tuple[float, str]]] = {}
        self.tasks: set[asyncio.Task[Any]] = set()

    def request(
        self, lane: int, held: bool, work: Callable[[int, bool], Coroutine[Any, Any, tuple[float, str]]]
    ) -> asyncio.Task[tuple[float, str]]:
        """Ask for a slot, unless that is under way."""
        pending = self.pending.get((lane, held))
        if pending is None or pending.done():
            pending = self.pending[lane, held] = self.start(work(lane, held))
        return pending

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Ask in a task of its own."""
        task = asyncio.get_running_loop().create_task(work)
        # The loop itself keeps no strong reference.
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task


def _client(redis_or_url: str | Redis | None) -> tuple[Any, bool]:
    """The client, and whether this package closes it."""
    try:
        redis: Any = importlib.import_module("redis.asyncio")
        retry: Any = importlib.import_module("redis.asyncio.retry")
        backoff: Any = importlib.import_module("redis.backoff")
    except ImportError as error:
        raise ConfigurationError(
            "a shared rate limit needs the package redis: pip install 'altegio-client[redis]'"
        ) from error
    if isinstance(redis_or_url, redis.Redis):
        return redis_or_url, False
    if not isinstance(redis_or_url, str):
        wrong = type(redis_or_url)
        raise ValueError(f"redis must be a URL or a redis.asyncio.Redis, not {wrong.__module__}.{wrong.__qualname__}")
    try:
        client = redis.Redis.from_url(
            redis_or_url,
            # One retry without a delay: connections that a restart broke are noticed when they are used.
            retry=retry.Retry(backoff.NoBackoff(), 1),
            retry_on_error=[redis.ConnectionError],
            socket_timeout=REDIS_TIMEOUT,
            socket_connect_timeout=REDIS_TIMEOUT,
        )
    except Exception as error:
        # Its text can contain the URL, which can hold a password.
        raise ValueError(f"redis is not a URL that the package redis accepts ({type(error).__name__})") from None
    return client, True


def _address(client: Any) -> str:
    """The address of Redis, without user and password."""
    options = client.connection_pool.connection_kwargs
    if path := options.get("path"):
        return f"Redis at {path}"
    return f"Redis at {options['host']}:{options.get('port', 6379)}" if "host" in options else "Redis"


def _class_names(error: BaseException) -> str:
    """The class of an error, and of the operating system's error behind it."""
    cause = error.__cause__ or error.__context__
    return f"{type(error).__name__} from {type(cause).__name__}" if isinstance(cause, OSError) else type(error).__name__
