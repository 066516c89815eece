"""The commands to Redis for a shared limit, and the use of its replies: without a server, in virtual time."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest
import redis.asyncio

from altegio import ConfigurationError, RateLimit
from altegio._transport import rate_limit_redis
from altegio._transport.rate_limit_redis import RedisLimiter
from tests.doubles.limits import now, virtually

SCRIPTS = {getattr(rate_limit_redis, f"_{name}"): name for name in ("TAKE", "SENT", "PAUSE")}
SLACK, HOLD = 100_000, 3_000_000
"""Microseconds by which windows are longer, and for which Redis holds a slot."""


class ScriptedRedis(redis.asyncio.Redis):
    """A client that returns scripted replies and records the commands; the last reply is repeated."""

    def __init__(self, *replies: Any) -> None:
        super().__init__()
        self.replies = list(replies)
        self.asked: list[tuple[Any, ...]] = []

    async def execute_command(self, *command: Any, **_: Any) -> Any:
        """Return the next reply; an error is raised, and None never returns."""
        name, script, *arguments = command
        assert name == "EVAL"
        self.asked.append((SCRIPTS[script], *arguments))
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if reply is None:
            await asyncio.Event().wait()
        if isinstance(reply, Exception):
            raise reply
        return reply


def limiter(client: Any, *, key: str = "altegio:rate", **options: Any) -> RedisLimiter:
    """A limiter in virtual time."""
    return RedisLimiter(RateLimit(redis=client, key=key), clock=now, **options)


@pytest.mark.parametrize(("key", "tag"), [("altegio:rate", "{altegio:rate}"), ("all:{mine}:x", "all:{mine}:x")])
def test_the_commands_to_redis(key: str, tag: str) -> None:
    """All keys have one tag; a background call uses its share; a pause is in milliseconds, as an integer."""
    client = ScriptedRedis([0, 0])
    keys = 3, f"{tag}:slots", f"{tag}:pause", f"{tag}:held"

    async def work() -> None:
        queue = limiter(client, key=key)
        await queue.acquire()
        await queue.acquire(background=True)
        slot = await queue.reserve()
        slot.sent()
        queue.pause(1.0001)
        await queue.aclose()
        taken = client.asked[2][-2]
        assert re.fullmatch("[0-9a-f]{32}", taken)
        assert taken == slot.id
        assert client.asked[:3] == [
            ("TAKE", *keys, 5, 200, SLACK, "", HOLD),
            ("TAKE", *keys, 3, 120, SLACK, "", HOLD),
            ("TAKE", *keys, 5, 200, SLACK, taken, HOLD),
        ]
        assert sorted(client.asked[3:]) == [
            ("PAUSE", 1, f"{tag}:pause", 1001),
            ("SENT", 2, f"{tag}:slots", f"{tag}:held", taken),
        ]

    virtually(work)


def test_the_wait_that_redis_returns() -> None:
    """In microseconds, and up to a hundredth of a second more, so that the order of callers varies."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async def work() -> None:
        client = ScriptedRedis(*[[500_000, 0]] * 50, [0, 0])
        queue = limiter(client, sleep=sleep)
        slot = await queue.reserve()
        assert slot.id == client.asked[-1][-2], "the last question's"
        await queue.aclose()

    virtually(work)
    assert len(waits) == 50
    assert len(set(waits)) > 1
    assert all(0.5 <= wait <= 0.51 for wait in waits)


def test_a_redis_that_does_not_reply() -> None:
    """After a second it counts as lost for five, each time that it is asked."""

    async def work() -> None:
        client = ScriptedRedis(None)
        queue = limiter(client)
        await queue.acquire()
        assert now() == pytest.approx(1.0)
        asked = []
        for later in (5.9, 6.0, 6.1, 11.9, 12.1):
            await asyncio.sleep(later - now())
            await queue.acquire()
            await asyncio.sleep(0)
            asked.append(len(client.asked))
        assert asked == [1, 2, 2, 2, 3]
        assert now() == pytest.approx(12.1), "no call waited for it"
        assert {asked[-2] for asked in client.asked} == {""}, "no slot is held without a caller"
        queue.pause(1)
        await asyncio.sleep(0)
        assert len(client.asked) == 3, "a pause is not sent without a listener"
        await asyncio.sleep(2)
        await queue.aclose()

    virtually(work)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("redis://user:hush@host:7000/1", "Redis at host:7000"),
        ("redis://host", "Redis at host:6379"),
        ("unix:///run/redis.sock", "Redis at /run/redis.sock"),
        ("redis://host", "Redis"),
    ],
)
def test_the_log_names_the_redis(
    url: str, address: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the type of the error, with that of the operating system behind it."""
    caplog.set_level("INFO", "altegio")
    behind = redis.ConnectionError("hush")
    behind.__cause__ = ConnectionRefusedError("hush")
    lost = redis.ConnectionError("hush")
    lost.__context__ = BrokenPipeError("hush")
    plain = redis.ConnectionError("hush")
    plain.__context__ = KeyError("hush")
    errors = [behind, lost, plain]

    async def refuse(_: Any, *__: Any, **___: Any) -> Any:
        raise errors.pop(0)

    async def work() -> None:
        client = redis.asyncio.Redis.from_url(url)
        if address == "Redis":
            client.connection_pool.connection_kwargs.clear()  # as if the addresses came from elsewhere
        while errors:
            queue = limiter(client)
            await queue.acquire()
            await queue.aclose()

    monkeypatch.setattr(redis.asyncio.Redis, "execute_command", refuse)
    virtually(work)
    assert caplog.messages == [
        f"rate limit: no slot from {address} ({name}), this process counts alone"
        for name in (
            "ConnectionError from ConnectionRefusedError",
            "ConnectionError from BrokenPipeError",
            "ConnectionError",
        )
    ]


def test_a_passed_client_belongs_to_one_loop() -> None:
    """So do its connections; the error states it, instead of errors of the connections."""
    client = ScriptedRedis([0, 0])
    queue = RedisLimiter(RateLimit(redis=client), clock=lambda: 0.0)
    first: list[Callable[[], Any]] = [queue.acquire, queue.reserve]
    with asyncio.Runner() as one, asyncio.Runner() as other:
        one.run(first[0]())
        for call in first:
            with pytest.raises(ConfigurationError, match="the client passed as redis was first used in another"):
                other.run(call())
        one.run(first[1]())
        one.run(queue.aclose())
