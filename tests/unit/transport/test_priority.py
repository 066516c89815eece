"""A background job beside calls that users wait for: by the order of arrival at the server, in virtual time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest

from altegio import Altegio, RateLimit
from altegio._transport import concurrency
from altegio._transport.rate_limit import Limiter, LocalLimiter, background_limit
from tests.doubles.clients import NOWHERE, client
from tests.doubles.limits import FakeLimiter, most_within, now, virtually
from tests.doubles.network import envelope, misuse

Work = Callable[[Altegio, Altegio], Awaitable[None]]


def arrivals(work: Work, rate_limit: RateLimit | Limiter | None = None) -> list[tuple[str, float]]:
    """The order and times of arrival at the server; a call takes a tenth of a second."""
    arrived: list[tuple[str, float]] = []

    async def respond(request: httpx.Request) -> httpx.Response:
        arrived.append((request.url.params.get("who", ""), now()))
        await asyncio.sleep(0.1)
        return envelope([])

    async def main() -> None:
        limiter = rate_limit or LocalLimiter(RateLimit(), clock=now)
        async with client(NOWHERE, transport=httpx.MockTransport(respond), rate_limit=limiter) as api:
            await work(
                api.with_options(query={"who": "visitor"}),
                api.with_options(query={"who": "job"}, priority="background"),
            )

    virtually(main)
    return arrived


async def many(api: Altegio, times: int) -> None:
    """Concurrent calls."""
    await asyncio.gather(*(api.clients.get_client_list(1, body={}) for _ in range(times)))


async def job(api: Altegio, times: int) -> None:
    """Calls one after the other."""
    for _ in range(times):
        await api.clients.get_client_list(1, body={})


def beside(job_calls: int, visitors: int, *, after: float, together: bool = True) -> list[tuple[str, float]]:
    """A job, and visitors who all come at once after some time."""

    async def work(front: Altegio, back: Altegio) -> None:
        running = asyncio.create_task((many if together else job)(back, job_calls))
        await asyncio.sleep(after)
        await many(front, visitors)
        await running

    return arrivals(work)


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("after", [0.05, 0.5, 20, 43.5, 59, 61, 95])
def test_visitors_are_served_before_a_job(after: float, together: bool) -> None:
    """Twenty at once: no call of the job arrives between them, whatever the job has used; all within 8 seconds."""
    arrived = beside(300, 20, after=after, together=together)
    names = [who for who, _ in arrived]
    first, last = names.index("visitor"), len(names) - names[::-1].index("visitor")
    moments = [moment for _, moment in arrived]

    assert names[first:last] == ["visitor"] * 20
    assert arrived[last - 1][1] + 0.1 - after <= 8
    assert names.count("job") == 300
    assert most_within(1, moments) <= 5
    assert most_within(60, moments) <= 200
    assert most_within(60, [moment for who, moment in arrived if who == "job"]) <= 120


def test_without_priority_the_job_uses_all() -> None:
    """A check that the test above tests something: late visitors wait for the next minute."""

    async def work(front: Altegio, back: Altegio) -> None:
        running = asyncio.create_task(many(back.with_options(priority="normal"), 250))
        await asyncio.sleep(43.5)
        await many(front, 20)
        await running

    names = [who for who, _ in arrivals(work)]
    assert names == ["job"] * 250 + ["visitor"] * 20


def test_one_visitor_never_waits() -> None:
    """Two slots of each second stay free."""
    (moment,) = (moment for who, moment in beside(30, 1, after=0.05) if who == "visitor")
    assert moment == pytest.approx(0.05)


def test_a_job_alone_goes_on_at_its_share() -> None:
    """Three in a second, 120 in a minute, in the order of the calls."""

    async def work(_: Altegio, back: Altegio) -> None:
        await many(back, 150)

    moments = [moment for _, moment in arrivals(work)]
    assert most_within(1, moments) == 3
    assert most_within(60, moments) == 120
    assert moments[-1] <= 60.1 + 12 * 1.1


@pytest.mark.parametrize("limit", [1, 2, 5, 200])
def test_there_is_always_a_slot(limit: int) -> None:
    """The smallest limit has one for the background, too."""
    assert 1 <= background_limit(limit) <= limit


def test_a_job_leaves_connections_for_others() -> None:
    """A hundred waiting calls of a job don't delay a visitor."""
    held = anyio.Event()
    arrived: list[str] = []

    async def respond(request: httpx.Request) -> httpx.Response:
        arrived.append(request.url.params["who"])
        if request.url.params["who"] == "job":
            await held.wait()
        return envelope([])

    async def main() -> None:
        async with client(NOWHERE, transport=httpx.MockTransport(respond), rate_limit=None) as api:
            back = api.with_options(query={"who": "job"}, priority="background")
            running = asyncio.create_task(many(back, 100))
            await asyncio.sleep(0.1)
            await many(api.with_options(query={"who": "visitor"}), 20)
            held.set()
            await running

    virtually(main)
    assert arrived[:50] == ["job"] * 30 + ["visitor"] * 20
    assert arrived.count("job") == 100


def test_cancelled_calls_release_everything() -> None:
    """At each of the three places where they wait."""

    async def main() -> None:
        limiter = FakeLimiter(block=True)
        async with client(NOWHERE, transport=httpx.MockTransport(lambda _: envelope([])), rate_limit=limiter) as api:
            back = api.with_options(priority="background")
            calls = api._state.gate.calls()  # pyright: ignore[reportPrivateUsage] - its counts
            for _ in range(3):
                running = [asyncio.create_task(many(back, 1)) for _ in range(40)]
                others = [asyncio.create_task(many(api, 1)) for _ in range(40)]
                await asyncio.sleep(0.1)
                assert (calls.background.value, calls.connections.value) == (0, 0)
                for task in (*running, *others):
                    task.cancel()
                await asyncio.gather(*running, *others, return_exceptions=True)
                assert (calls.background.value, calls.connections.value) == (30, concurrency.CONNECTIONS)

    virtually(main)


def test_a_limiter_of_the_application_gets_the_priority() -> None:
    """Only where it matters: one without priorities serves all other calls."""
    options: list[dict[str, Any]] = []

    class Own(FakeLimiter):
        def take(self, **lane: bool) -> bool:
            options.append(lane)
            return True

    async def work(front: Altegio, back: Altegio) -> None:
        await many(front, 1)
        await many(back, 1)

    arrivals(work, Own())
    assert options == [{}, {"background": True}]


@pytest.mark.parametrize("priority", ["high", "", None, 1])
def test_there_are_two_priorities(priority: Any) -> None:
    """Another one is refused at once."""
    error = misuse(lambda api: job(api.with_options(priority=priority), 1), error_type=ValueError)
    assert str(error) == f"priority is 'normal' or 'background', not {priority!r}"


def test_priorities_hold_across_event_loops() -> None:
    """A job in one thread, visitors in another, one limit."""
    limiter = LocalLimiter(RateLimit(5, 1000))
    order: list[str] = []
    started = threading.Event()

    async def background() -> None:
        async def one() -> None:
            await limiter.acquire(background=True)
            order.append("job")

        async with asyncio.TaskGroup() as group:
            for _ in range(9):
                group.create_task(one())
            await asyncio.sleep(0)
            started.set()

    async def visitors() -> None:
        async def one() -> None:
            await limiter.acquire()
            order.append("visitor")

        async with asyncio.TaskGroup() as group:
            for _ in range(7):
                group.create_task(one())

    thread = threading.Thread(target=lambda: asyncio.run(background()))
    thread.start()
    started.wait()
    asyncio.run(visitors())
    thread.join()
    assert order == ["job"] * 3 + ["visitor"] * 7 + ["job"] * 6
