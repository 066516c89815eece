"""The clock of the fake: clients wait in virtual time, and no test waits in reality."""

from __future__ import annotations

import asyncio
import datetime as dt
import math
import threading
from email.utils import format_datetime
from typing import Any

import anyio
import httpx
import pytest
import trio

import altegio
from altegio import Altegio, RateLimit
from altegio.testing import FakeAltegio
from tests.doubles.fakes import run
from tests.doubles.network import listed

HOME = 720441
FOREVER = 10**9


@pytest.fixture
def fake() -> FakeAltegio:
    """A fake with its initial rows."""
    return FakeAltegio()


async def read(api: Altegio) -> Any:
    """A call that is safe to repeat."""
    return await api.locations.get_location(HOME)


def test_a_retry_waits_for_retry_after(fake: FakeAltegio) -> None:
    """For the fake and for its clients."""
    before = fake.clock.now
    fake.fail_next(status=429, retry_after=50, times=2)
    run(fake, read)
    assert fake.clock.elapsed == 100
    assert fake.clock.now - before == dt.timedelta(seconds=100)


@pytest.mark.parametrize(
    ("seconds", "header", "elapsed"), [(0, "0", 0), (0.5, "1", 1), (1.5, "2", 2), (1e6, "1000000", 60)]
)
def test_seconds_to_wait_are_whole(fake: FakeAltegio, seconds: float, header: str, elapsed: float) -> None:
    """As HTTP has them; the client reads them, and waits for a minute at most."""
    fake.fail_next(status=429, retry_after=seconds, times=2)
    with pytest.raises(altegio.RateLimitError) as caught:
        run(fake, read, max_retries=0)
    assert caught.value.response.headers["retry-after"] == header
    run(fake, read)
    assert fake.clock.elapsed == elapsed


def test_a_moment_to_wait_for_is_one_of_the_clock(fake: FakeAltegio) -> None:
    """A Retry-After as an HTTP date, before a retry as for the pause of all calls."""
    fake.clock.move(dt.timedelta(days=365))
    fake.clock.move(5)
    for status in (429, 503):
        moment = format_datetime((fake.clock.now + dt.timedelta(seconds=30)).astimezone(dt.UTC), usegmt=True)
        fake.on("get_location", status=status, headers={"Retry-After": moment}, times=1)
        before = fake.clock.elapsed
        run(fake, read, backoff=(0, 0))
        assert fake.clock.elapsed - before == 30
    moment = format_datetime((fake.clock.now + dt.timedelta(seconds=30)).astimezone(dt.UTC), usegmt=True)
    fake.on("get_location", status=429, headers={"Retry-After": moment}, times=1)

    async def refused_then_another(api: Altegio) -> None:
        with pytest.raises(altegio.RateLimitError):
            await api.with_options(max_retries=0).locations.get_location(HOME)
        await read(api)

    before = fake.clock.elapsed
    run(fake, refused_then_another)
    assert fake.clock.elapsed - before == 30


def test_backoff(fake: FakeAltegio) -> None:
    """Half of it is random."""
    fake.fail_next(status=503, times=2)
    run(fake, read, backoff=(10, 100))
    assert 15 <= fake.clock.elapsed <= 30


def test_the_rate_limit(fake: FakeAltegio) -> None:
    """The limit of the API holds in virtual seconds; without a limit no time passes."""
    run(fake, read, rate_limit=None)
    assert fake.clock.elapsed == 0

    async def many(api: Altegio) -> None:
        async with anyio.create_task_group() as group:
            for _ in range(61):
                group.start_soon(read, api)

    run(fake, many)
    assert 12 <= fake.clock.elapsed < 14  # the client leaves a margin
    fake.reset()
    run(fake, many, rate_limit=RateLimit(50, 20))
    assert 180 <= fake.clock.elapsed < 190


def test_a_client_of_the_application_uses_it_too(fake: FakeAltegio) -> None:
    """A client that an application creates with the transport of the fake; under trio as well."""
    fake.fail_next(status=429, retry_after=30)

    async def go() -> None:
        async with Altegio(partner_token="p", user_token="u", transport=fake.transport) as api:
            await read(api)

    trio.run(go)
    assert fake.clock.elapsed == 30


def test_time_outs(fake: FakeAltegio) -> None:
    """Each attempt takes as long as the client would have waited; a shorter response time does not end it."""
    fake.time_out_next(operation="get_location", times=3)
    with pytest.raises(altegio.TimeoutError):
        run(fake, read, timeout=7, backoff=(0, 0))
    assert fake.clock.elapsed == 21
    fake.slow_next(FOREVER)
    run(fake, read, timeout=7, backoff=(0, 0))
    fake.time_out_next(sent=False)
    run(fake, read, timeout=httpx.Timeout(7, connect=2), backoff=(0, 0))
    assert fake.clock.elapsed == 30
    fake.time_out_next()
    fake.slow_next(FOREVER)
    run(fake, read, timeout=None, backoff=(0, 0))
    assert fake.clock.elapsed == 30 + FOREVER
    fake.check()


def test_a_response_that_never_comes(fake: FakeAltegio) -> None:
    """A time limit ends the wait for it; without one the clock would have to move for ever."""
    fake.slow_next(math.inf, times=2)
    run(fake, read, timeout=7, backoff=(0, 0), rate_limit=None)
    assert fake.clock.elapsed == 14
    fake.slow_next(math.inf)
    with pytest.raises(altegio.TimeoutError):
        run(fake, read, timeout=None, deadline=5)
    for seconds in (math.inf, 1e12):
        fake.reset()
        fake.slow_next(seconds)
        with pytest.raises(ValueError, match=r"the time of the fake can't move by .*: its last year is 8999"):
            run(fake, read, timeout=None)


def test_a_deadline(fake: FakeAltegio) -> None:
    """It ends a wait of any type, at its time."""
    fake.slow_next(FOREVER)
    with pytest.raises(altegio.TimeoutError, match="within the deadline of 5 s"):
        run(fake, read, deadline=5, timeout=None)
    assert fake.clock.elapsed == 5

    async def both(api: Altegio) -> list[Any]:
        patient = api.with_options(deadline=50, timeout=None)
        results: list[Any] = []

        async def one(client: Altegio) -> None:
            try:
                results.append((await read(client)).id)
            except altegio.TimeoutError:
                results.append(fake.clock.elapsed)

        async with anyio.create_task_group() as group:
            group.start_soon(one, patient)
            group.start_soon(one, api)
        return results

    fake.slow_next(20, times=2)
    assert run(fake, both, deadline=10, timeout=None) == [15, HOME]
    assert fake.clock.elapsed == 25


def test_waits_end_in_their_order(fake: FakeAltegio) -> None:
    """The shorter one first, whichever began first."""
    done: list[float] = []

    async def wait(seconds: float) -> None:
        await fake.clock.sleep(seconds)
        done.append(fake.clock.elapsed)

    async def all_of_them() -> None:
        async with anyio.create_task_group() as group:
            for seconds in (5, 3, 4, 3):
                group.start_soon(wait, seconds)

    anyio.run(all_of_them)
    assert done == [3, 3, 4, 5]


def test_it_can_be_moved(fake: FakeAltegio) -> None:
    """By a duration or seconds; calls that waited for it continue, and a deadline in between ends its call."""
    before = fake.clock.now
    fake.clock.move(dt.timedelta(minutes=1))
    fake.clock.move(1.5)
    assert fake.clock.elapsed == 61.5
    assert fake.clock.now - before == dt.timedelta(seconds=61.5)

    async def never(_request: Any) -> None:
        await anyio.sleep_forever()

    fake.on("get_location", returns=never)

    async def moved(api: Altegio) -> None:
        async def move() -> None:
            await anyio.lowlevel.checkpoint()
            fake.clock.move(FOREVER)

        async with anyio.create_task_group() as group:
            group.start_soon(move)
            await read(api)

    with pytest.raises(ExceptionGroup) as caught:
        run(fake, moved, deadline=60)
    assert caught.group_contains(altegio.TimeoutError)


def test_it_can_be_moved_by_another_thread(fake: FakeAltegio) -> None:
    """The deadline ends in the loop of its call."""
    asked = threading.Event()

    async def never(_request: Any) -> None:
        asked.set()
        await anyio.sleep_forever()

    fake.on("get_location", returns=never)

    def move() -> None:
        asked.wait()
        fake.clock.move(FOREVER)

    mover = threading.Thread(target=move)
    mover.start()
    with pytest.raises(altegio.TimeoutError):
        run(fake, read, deadline=FOREVER / 2)
    mover.join()


def test_a_client_outlives_a_reset(fake: FakeAltegio) -> None:
    """Its limit and its deadlines go on; what has elapsed begins again."""

    async def many(api: Altegio, calls: int) -> None:
        async with anyio.create_task_group() as group:
            for _ in range(calls):
                group.start_soon(read, api)

    async def around(api: Altegio) -> None:
        await many(api, 61)
        fake.clock.move(3600)
        await many(api, 5)
        fake.reset()
        assert fake.clock.elapsed == 0
        await many(api.with_options(deadline=60), 61)

    before = fake.clock.now
    run(fake, around)
    assert 12 <= fake.clock.elapsed < 60
    assert (fake.clock.now - before).total_seconds() == pytest.approx(fake.clock.elapsed)


def test_real_time(fake: FakeAltegio) -> None:
    """A slow response that is ended by an application's own time limit."""
    fake.slow_next(60, operation="get_location", real_time=True)

    async def limited(api: Altegio) -> Any:
        async with asyncio.timeout(0.01):
            return await read(api)

    with pytest.raises(TimeoutError):
        run(fake, limited, timeout=None)
    assert fake.clock.elapsed == 0


def test_a_list_that_is_read_to_its_end(fake: FakeAltegio) -> None:
    """The real duration of a job can be read from the clock."""
    fake.clients.clear()
    for number in range(41):
        fake.clients.add(name=f"Client {number}", phone=f"+1315556{number:04d}")

    async def walk(api: Altegio) -> int:
        return len(await listed(api.paginate(api.clients.get_client_list, HOME, body={"page_size": 1})))

    assert run(fake, walk) == 41
    assert fake.clock.elapsed >= 8
