"""One budget for several processes, counted by a real Redis."""

from __future__ import annotations

import asyncio
import logging
import math
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio
import trio

from altegio._transport import rate_limit_redis
from altegio._transport.make_limiter import make_limiter
from altegio._transport.rate_limit import RateLimit
from altegio._transport.rate_limit_redis import RedisLimiter
from altegio.errors import ConfigurationError

pytestmark = pytest.mark.slow  # starts a redis-server and waits in real time

PASSWORD = "hush:/@#?"
QUOTED = "hush%3A%2F%40%23%3F"
SLOTS = "{altegio:rate}:slots"
PAUSE = "{altegio:rate}:pause"
HELD = "{altegio:rate}:held"


def redis_server() -> str:
    """The binary; on a Debian-like machine without it, it is installed if that is allowed."""
    if found := shutil.which("redis-server"):
        return found
    apt = shutil.which("apt-get")
    why = "there is no apt-get to install it with" if apt is None else "only root can install it"
    if apt is not None and os.geteuid() == 0:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-q"], ["install", "-y", "-q", "redis-server"]):
            done = subprocess.run([apt, *command], capture_output=True, text=True, check=False, env=environment)
            why = f"apt-get {command[0]} failed: {(done.stderr or done.stdout).strip()[-300:]}"
        if found := shutil.which("redis-server"):
            return found
    pytest.skip(f"redis-server is missing, and {why}")


class Server:
    """Our own Redis on loopback, which stores nothing on disk."""

    def __init__(self, binary: str, folder: Path) -> None:
        self._binary = binary
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.url = f"redis://:{QUOTED}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it and wait until it responds."""
        options = {"port": self.port, "bind": "127.0.0.1", "save": "", "appendonly": "no", "requirepass": PASSWORD}
        command = [self._binary, *(part for name, value in options.items() for part in (f"--{name}", str(value)))]
        with (self._folder / "redis.log").open("ab") as log:
            self._process = subprocess.Popen(command, cwd=self._folder, stdout=log, stderr=log)
        deadline = time.monotonic() + 10
        while True:
            try:
                self.ask("PING")
                return
            except redis.ConnectionError:
                if time.monotonic() > deadline or self._process.poll() is not None:
                    raise
                time.sleep(0.02)

    def kill(self) -> None:
        """End it without a clean shutdown."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Let it accept connections without responding."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def ask(self, *command: Any) -> Any:
        """Send it a command."""
        with redis.Redis(port=self.port, password=PASSWORD, decode_responses=True) as client:
            return client.execute_command(*command)

    def slots(self) -> list[int]:
        """The times of the slots, by its own clock in microseconds, oldest first."""
        return [int(stamp) for stamp in reversed(self.ask("LRANGE", SLOTS, 0, -1))]

    def now(self) -> int:
        """Its clock."""
        seconds, micros = self.ask("TIME")
        return int(seconds) * 1_000_000 + int(micros)


@pytest.fixture(scope="session")
def running_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A Redis for all tests of the session."""
    server = Server(redis_server(), tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.kill()


@pytest.fixture
def server(running_redis: Server) -> Server:
    """The Redis, running and empty."""
    if running_redis._process is None:
        running_redis.start()
    running_redis.ask("FLUSHALL")
    return running_redis


@asynccontextmanager
async def limiter(redis_or_url: Server | str | redis.asyncio.Redis, **options: Any) -> AsyncIterator[RedisLimiter]:
    """A limiter that always looks for a lost Redis."""
    settings: dict[str, Any] = {"per_second": 1000, "per_minute": 1000} | options
    found = redis_or_url.url if isinstance(redis_or_url, Server) else redis_or_url
    queue = RedisLimiter(RateLimit(redis=found, **settings), reconnect_after=0.05)
    try:
        yield queue
    finally:
        await queue.aclose()


async def until(true: Callable[[], bool], meanwhile: Callable[[], Awaitable[None]]) -> None:
    """Repeat something until a condition holds."""
    async with asyncio.timeout(10):
        while not true():
            await meanwhile()
            await asyncio.sleep(0.01)


async def no_wait() -> None:
    """Do nothing."""


def most_within(span: int, moments: list[int]) -> int:
    """The maximum number of moments in any window of that length, both ends included."""
    return max(sum(moment <= other <= moment + span for other in moments) for moment in moments)


def log_lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """The logged messages, with their levels."""
    return [f"{record.levelname} {record.getMessage()}" for record in caplog.records if record.name == "altegio"]


WORKER = """
import asyncio, sys
from altegio._transport.make_limiter import make_limiter
from altegio._transport.rate_limit import RateLimit

async def main():
    url, per_second, per_minute = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    queue = make_limiter(RateLimit(per_second, per_minute, redis=url))
    taken = 0

    async def caller():
        nonlocal taken
        while True:
            if taken % 2:
                await queue.acquire()
            else:
                slot = await queue.reserve()
                await asyncio.sleep(0.01)
                await slot.ready()
                slot.sent()
            taken += 1

    tasks = [asyncio.create_task(caller()) for _ in range(10)]
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await queue.aclose()
    print(taken)

asyncio.run(main())
"""


@pytest.mark.parametrize(("per_second", "per_minute", "enough"), [(5, 200, 8), (50, 7, 7)])
def test_processes_share_a_budget(server: Server, per_second: int, per_minute: int, enough: int) -> None:
    """Three processes together stay within both limits, by the server's clock, and none sends uncounted requests."""
    command = [sys.executable, "-W", "error", "-c", WORKER, server.url, str(per_second), str(per_minute)]
    pipe = subprocess.PIPE
    workers = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(3)]
    end = time.monotonic() + 60
    while len(server.slots()) < enough:
        assert time.monotonic() < end
        time.sleep(0.02)
    # Long enough to detect a process that takes too many.
    time.sleep(0.3)
    taken = [int(worker.communicate()[0]) for worker in workers]
    slots = server.slots()
    assert all(worker.returncode == 0 for worker in workers)
    assert enough <= sum(taken) <= len(slots)
    assert len(slots) <= per_minute
    assert most_within(1_000_000, slots) <= per_second


def test_limiters_share_a_budget(server: Server) -> None:
    """Two limiters with one key share, another key is another budget; the keys expire by themselves."""

    async def work() -> None:
        async with limiter(server, per_minute=6) as one, limiter(server, per_minute=6) as two:
            for queue in (one, two, one, two, one, two):
                await queue.acquire()
            for queue in (one, two):
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(queue.acquire(), 0.2)
        async with limiter(server, per_minute=6, key="another") as other:
            await other.acquire()

    asyncio.run(work())
    assert len(server.slots()) == 6
    assert sorted(server.ask("KEYS", "*")) == ["{altegio:rate}:slots", "{another}:slots"]
    assert 60_000 < server.ask("PTTL", SLOTS) <= 61_000


def test_the_background_leaves_slots_for_others(server: Server) -> None:
    """A job takes three of five, so that visitors of its process and of another one don't wait."""
    served: list[str] = []

    async def work() -> None:
        async def caller(queue: RedisLimiter, name: str, *, background: bool) -> None:
            await queue.acquire(background=background)
            served.append(name)

        limits = {"per_second": 5, "per_minute": 200}
        async with limiter(server, **limits) as one, limiter(server, **limits) as two, asyncio.TaskGroup() as group:
            jobs = [group.create_task(caller(one, "job", background=True)) for _ in range(5)]
            while len(served) < 3:
                await asyncio.sleep(0)
            visitors = [group.create_task(caller(queue, "visitor", background=False)) for queue in (one, two)]
            await asyncio.gather(*jobs, *visitors)

    asyncio.run(work())
    assert served == ["job"] * 3 + ["visitor"] * 2 + ["job"] * 2
    assert most_within(1_000_000, server.slots()) <= 5


def test_first_come_first_served(server: Server) -> None:
    """Within a process slots are assigned in the order of arrival."""
    served: list[int] = []

    async def work() -> None:
        async def caller(queue: RedisLimiter, name: int) -> None:
            await queue.acquire()
            served.append(name)

        async with limiter(server, per_second=30) as queue, asyncio.TaskGroup() as group:
            for name in range(50):
                group.create_task(caller(queue, name))

    asyncio.run(work())
    assert served == list(range(50))
    assert most_within(1_000_000, server.slots()) <= 30


def test_cancelled_waiters_leave_nothing_behind(server: Server) -> None:
    """A call that is cancelled during a command to Redis leaves its slot to the next one."""

    async def work() -> None:
        async with limiter(server) as queue:
            await queue.acquire()
            with server.frozen():
                waiting = [asyncio.create_task(queue.acquire()) for _ in range(100)]
                await asyncio.sleep(0.05)
                for task in waiting[:-1]:
                    task.cancel()
                    await asyncio.sleep(0)
            await asyncio.wait(waiting)
            assert [task.cancelled() for task in waiting] == [True] * 99 + [False]

    asyncio.run(work())
    assert len(server.slots()) == 2


def test_pause_is_shared(server: Server) -> None:
    """A pause delays the others as well; a shorter one doesn't end it."""

    async def work() -> float:
        async with limiter(server) as one, limiter(server) as two:
            await two.acquire()
            begin = time.monotonic()
            one.pause(1)
            one.pause(0.1)
            await until(lambda: server.ask("PTTL", PAUSE) > 500, lambda: asyncio.sleep(0))
            await asyncio.gather(two.acquire(), one.acquire())
            return time.monotonic() - begin

    assert asyncio.run(work()) >= 1
    assert server.ask("EXISTS", PAUSE) == 0


@pytest.mark.parametrize("seconds", [0.0, -1.0, math.inf, math.nan])
def test_no_pause_is_not_shared(server: Server, seconds: float, caplog: pytest.LogCaptureFixture) -> None:
    """Anything but a positive number of seconds is not sent, and does not make Redis count as lost."""

    async def main() -> None:
        async with limiter(server) as queue:
            await queue.acquire()
            queue.pause(seconds)

    asyncio.run(main())
    assert server.ask("EXISTS", PAUSE) == 0
    assert log_lines(caplog) == []


class _Down(redis.asyncio.Redis):
    """A client whose Redis is never available."""

    asked = 0

    async def execute_command(self, *_: Any, **__: Any) -> Any:
        """Fail."""
        self.asked += 1
        raise redis.ConnectionError


def test_a_lost_redis_is_asked_again_after_a_time_and_no_call_waits_for_it() -> None:
    """Each call continues at once; there is one attempt after every ``reconnect_after``."""
    now = 0.0
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async def main() -> list[int]:
        nonlocal now
        down = _Down()
        queue = RedisLimiter(RateLimit(redis=down), clock=lambda: now, sleep=sleep, reconnect_after=30)
        asked: list[int] = []
        for moment in (0.0, 0.0, 29.0, 30.0, 31.0, 59.0, 60.0):
            now = moment
            await queue.acquire()
            await asyncio.sleep(0.01)
            asked.append(down.asked)
        await queue.aclose()
        return asked

    assert asyncio.run(main()) == [1, 1, 1, 2, 2, 2, 3]
    assert waits == []


def test_pause_while_redis_is_asked(server: Server) -> None:
    """A reply that comes after the pause began is no slot."""

    async def work() -> float:
        async with limiter(server) as queue:
            await queue.acquire()
            with server.frozen():
                waiting = asyncio.create_task(queue.acquire())
                await asyncio.sleep(0.1)
                begin = time.monotonic()
                queue.pause(0.4)
            await waiting
            return time.monotonic() - begin

    assert asyncio.run(work()) >= 0.4


def test_pause_on_the_way_out(server: Server) -> None:
    """Others receive a pause whose limiter is closed right after it."""

    async def work() -> None:
        async with limiter(server) as queue:
            queue.pause(30)

    asyncio.run(work())
    assert 29_000 < server.ask("PTTL", PAUSE) <= 30_000


def test_pause_without_a_loop(server: Server) -> None:
    """It holds locally, although it can't be sent to the others."""
    ticks = iter(range(1000))
    queue = RedisLimiter(
        RateLimit(redis=server.url), clock=lambda: float(next(ticks)), sleep=lambda _: asyncio.sleep(0)
    )
    queue.pause(10)

    async def work() -> None:
        await queue.acquire()
        await queue.aclose()

    asyncio.run(work())
    assert next(ticks) > 10


def test_clock_set_back(server: Server) -> None:
    """Slots and pauses of a clock that was ahead delay calls no longer than they would have."""
    hour = 3600 * 1_000_000

    async def work() -> None:
        for ahead in range(3):
            server.ask("LPUSH", SLOTS, server.now() + hour + ahead)
        server.ask("SET", PAUSE, server.now() + hour, "EX", 3600)
        # A tenth of the hour for which they would delay all calls.
        async with asyncio.timeout(360), limiter(server, per_second=4) as queue:
            await queue.acquire()
            assert most_within(1_000_000, server.slots()) == 4
            await queue.acquire()

    begin = time.monotonic()
    asyncio.run(work())
    assert time.monotonic() - begin >= 1
    assert server.slots()[-1] <= server.now()


def test_drops_slots_older_than_a_minute(server: Server) -> None:
    """The list contains only the last minute, whoever wrote it."""
    for age in (300, 61, 60.5, 59):
        server.ask("LPUSH", SLOTS, server.now() - int(age * 1_000_000))

    async def work() -> None:
        async with limiter(server, per_minute=2) as queue:
            await queue.acquire()
            # The one that is 59 seconds old still counts.
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(queue.acquire(), 0.2)

    asyncio.run(work())
    assert len(server.slots()) == 2


def test_continues_without_redis_and_returns_to_it(
    server: Server, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A loss is one warning, calls continue within the limit, and a restored Redis is shared again."""
    caplog.set_level(logging.INFO, "altegio")
    # A Redis on a busy machine is slow, but not lost.
    monkeypatch.setattr(rate_limit_redis, "REDIS_TIMEOUT", 30)
    moments: list[int] = []

    async def work() -> None:
        async with limiter(server, per_second=20) as queue:

            async def call() -> None:
                await queue.acquire()
                # When it was counted; on a busy machine this task continues later.
                moments.append(round(queue._window._times[-1] * 1e6))

            async def lose_and_find(lines: int) -> None:
                for _ in range(5):
                    await call()
                server.kill()
                for _ in range(25):
                    await call()
                queue.pause(0.05)
                await call()
                assert len(log_lines(caplog)) == lines + 1
                server.start()
                await until(lambda: len(log_lines(caplog)) == lines + 2, call)
                before = len(server.slots())
                await call()
                await call()
                assert len(server.slots()) == before + 2

            await lose_and_find(0)
            await lose_and_find(2)

    asyncio.run(work())
    where = f"Redis at 127.0.0.1:{server.port}"
    lost, back = log_lines(caplog)[:2]
    assert lost.startswith(f"WARNING rate limit: no slot from {where} (ConnectionError")
    assert lost.endswith("), this process counts alone")
    assert back == f"INFO rate limit: {where} is back, the limit is shared again"
    assert most_within(1_000_000, moments) <= 20
    assert "hush" not in caplog.text


def test_a_restart_between_calls_is_no_loss(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """The broken connection is opened again, without a warning."""

    async def work() -> None:
        async with limiter(server) as queue:
            await queue.acquire()
            server.kill()
            server.start()
            await queue.acquire()

    asyncio.run(work())
    assert log_lines(caplog) == []
    assert len(server.slots()) == 1


@pytest.mark.parametrize("redis_or_url", [False, True], ids=["URL", "client without time-outs"])
def test_a_redis_that_hangs(
    server: Server, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, redis_or_url: bool
) -> None:
    """The first call waits for the time-out, and those after it don't."""
    monkeypatch.setattr(rate_limit_redis, "REDIS_TIMEOUT", 0.3)

    async def work() -> float:
        async with (
            redis.asyncio.Redis(port=server.port, password=PASSWORD) as client,
            limiter(client if redis_or_url else server) as queue,
        ):
            await queue.acquire()
            with server.frozen():
                begin = time.monotonic()
                await queue.acquire()
                lost = time.monotonic()
                with monkeypatch.context() as patience:
                    # A call that waited for a reply now would wait for ever.
                    patience.setattr(rate_limit_redis, "REDIS_TIMEOUT", 3600)
                    async with asyncio.timeout(360):
                        for _ in range(20):
                            await queue.acquire()
            return lost - begin

    assert asyncio.run(work()) >= 0.3
    assert [line.split()[0] for line in log_lines(caplog)] == ["WARNING"]


def test_no_redis_there(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """An address without a Redis is one warning; the limit holds nevertheless."""
    server.kill()
    begin = time.monotonic()

    async def work() -> None:
        async with limiter(server, per_second=10) as queue:
            await asyncio.gather(*(queue.acquire() for _ in range(15)))

    asyncio.run(work())
    assert time.monotonic() - begin >= 1
    assert len(log_lines(caplog)) == 1


@pytest.mark.parametrize(
    "user",
    ["", ":hush-hush@", "hush:hush@", f":{QUOTED}@"],
    ids=["no password", "wrong password", "wrong user", "right password, wrong database"],
)
def test_redis_refuses(server: Server, caplog: pytest.LogCaptureFixture, user: str) -> None:
    """Neither a refusal nor its log stops a call or contains a secret."""
    caplog.set_level(logging.DEBUG)

    async def work() -> None:
        async with limiter(f"redis://{user}127.0.0.1:{server.port}/{99}") as queue:
            for _ in range(3):
                await queue.acquire()
            assert "hush" not in repr(queue)

    asyncio.run(work())
    assert [line.split()[0] for line in log_lines(caplog)] == ["WARNING"]
    assert "hush" not in caplog.text


@pytest.mark.parametrize(
    "command",
    [
        ("SET", SLOTS, "something else"),
        ("HSET", SLOTS, "something", "else"),
        ("RPUSH", SLOTS, "something else"),
        ("RPUSH", SLOTS, "1", "nan", "2"),
        ("SET", PAUSE, "something else", "PX", "60000"),
        ("LPUSH", PAUSE, "something else"),
        ("SET", HELD, "something else"),
    ],
    ids=lambda command: " ".join(command[:3]),
)
def test_something_else_under_the_key(server: Server, caplog: pytest.LogCaptureFixture, command: Any) -> None:
    """It is removed, which is logged once, and the limit is shared again."""
    caplog.set_level(logging.INFO, "altegio")
    server.ask(*command)

    async def work() -> None:
        async with limiter(server) as queue:
            for _ in range(5):
                await queue.acquire()

    asyncio.run(work())
    (line,) = log_lines(caplog)
    assert (
        line == f"WARNING rate limit: keys at Redis at 127.0.0.1:{server.port} held something else, which was removed"
    )
    assert len(server.slots()) == 5


def test_a_script_that_fails(server: Server, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a loss like any other, and a mere PING does not end it."""
    caplog.set_level(logging.INFO, "altegio")
    monkeypatch.setattr(rate_limit_redis, "_TAKE", "return redis.error_reply('no')")

    async def work() -> None:
        async with limiter(server) as queue:
            for _ in range(5):
                await queue.acquire()
                await asyncio.sleep(0.06)

    asyncio.run(work())
    assert [line.split()[0] for line in log_lines(caplog)] == ["WARNING"]


def test_a_slot_counts_when_the_request_goes_out(server: Server) -> None:
    """For all processes: until then it occupies its place; one that waits too long is free, and renewed if used."""

    async def work() -> None:
        async with limiter(server, per_second=2) as one, limiter(server, per_second=2) as other:
            first, second = await one.reserve(), await one.reserve()
            assert (server.slots(), server.ask("ZCARD", HELD)) == ([], 2)
            waiting = asyncio.create_task(other.reserve())
            await first.ready()
            first.sent()
            await until(lambda: len(server.slots()) == 1, no_wait)
            assert server.ask("ZCARD", HELD) == 1
            # The second one does not connect in time: Redis assigns its place to the other process.
            server.ask("ZADD", HELD, server.now() - 1, second.id)
            third = await asyncio.wait_for(waiting, 30)
            assert server.ask("ZRANGE", HELD, 0, -1) == [third.id]
            one._window._held.clear()
            lost = second.id
            await second.ready()
            assert second.id != lost
            second.sent()
            third.sent()
            await until(lambda: len(server.slots()) == 3, no_wait)
            assert server.ask("ZCARD", HELD) == 0
            assert most_within(1_000_000, server.slots()) <= 2

    asyncio.run(work())


def test_a_share_while_redis_is_gone(server: Server) -> None:
    """Several processes together then keep the limit, too; all of it is available again with Redis."""

    async def seconds(queue: RedisLimiter, times: int) -> float:
        begin = time.monotonic()
        for _ in range(times):
            await queue.acquire()
        return time.monotonic() - begin

    async def work() -> None:
        async with limiter(server, per_second=10, fallback_share=0.2) as queue:
            assert await seconds(queue, 5) < 1
            server.kill()
            assert await seconds(queue, 5) >= 2
            server.start()
            await until(lambda: not queue._unreachable, queue.acquire)
            await asyncio.sleep(1.2)
            assert await seconds(queue, 8) < 1

    asyncio.run(work())


@pytest.mark.parametrize(
    "url", ["redis://127.0.0.1/0?db=hush", "redis://127.0.0.1?socket_timeout=hush", "redis:/hush", "redis://[hush"]
)
def test_refuses_a_wrong_url(url: str) -> None:
    """An invalid URL is an error at once, and the error doesn't repeat it."""
    with pytest.raises(ValueError, match=r"redis (is not|must be) a URL") as caught:
        make_limiter(RateLimit(redis=url))
    assert "hush" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_refuses_a_client_that_blocks() -> None:
    """A client without asyncio would block all tasks."""
    with (
        redis.Redis() as client,
        pytest.raises(ValueError, match=r"redis must be a URL or a redis.asyncio.Redis, not redis\.client\.Redis"),
    ):
        make_limiter(RateLimit(redis=client))


def test_a_passed_client_stays_open(server: Server) -> None:
    """The caller closes it; its password is shown no more than one in a URL."""

    async def work() -> None:
        client = redis.asyncio.Redis(port=server.port, password=PASSWORD, decode_responses=True)
        limit = RateLimit(redis=client)
        assert repr(limit) == "RateLimit(per_second=5, per_minute=200, redis=<client>, key='altegio:rate')"
        async with limiter(client) as queue:
            await queue.acquire()
            mine = await client.client_id()
        assert await client.client_id() == mine
        await client.aclose()

    asyncio.run(work())
    assert len(server.slots()) == 1


def test_serves_one_loop_after_the_other(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """A closed limiter opens again, in another loop as well."""
    queue = RedisLimiter(RateLimit(redis=server.url))

    async def work() -> None:
        await queue.acquire()
        await queue.aclose()

    asyncio.run(work())
    asyncio.run(work())
    assert log_lines(caplog) == []
    assert len(server.slots()) == 2


def test_needs_asyncio() -> None:
    """There is no Redis client for trio; to count alone without notice would not be a shared limit."""
    queue = make_limiter(RateLimit(redis="redis://127.0.0.1"))
    assert queue is not None
    with pytest.raises(ConfigurationError, match="needs asyncio"):
        trio.run(queue.acquire)
