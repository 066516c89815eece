"""The limits and the queue, with a clock that only the tests move."""

from __future__ import annotations

import asyncio
import math
import pickle
import subprocess
import sys
import traceback
from collections.abc import Iterable
from typing import Any

import anyio
import pytest
import trio
import trio.testing
from hypothesis import given, settings
from hypothesis import strategies as st

from altegio._transport.make_limiter import make_limiter
from altegio._transport.rate_limit import Limiter, LocalLimiter, RateLimit, SlidingWindow
from altegio.errors import ConfigurationError
from tests.doubles.limits import most_within, now, virtually


def limiter(per_second: int = 5, per_minute: int = 200) -> LocalLimiter:
    """A limiter in virtual time."""
    return LocalLimiter(RateLimit(per_second, per_minute), clock=now)


async def take(queue: Limiter, times: int, moments: list[float]) -> None:
    """Take slots, and note the times."""
    for _ in range(times):
        await queue.acquire()
        moments.append(now())


def test_ten_thousand_calls_of_a_hundred_tasks() -> None:
    """Never more than 5 in a second or 200 in a minute, and nearly as fast as that allows."""
    moments: list[float] = []

    async def work() -> None:
        queue = limiter()
        async with asyncio.TaskGroup() as group:
            for _ in range(100):
                group.create_task(take(queue, 100, moments))

    virtually(work)
    assert len(moments) == 10_000
    assert most_within(1, moments) == 5
    assert most_within(60, moments) == 200
    assert moments[-1] <= 10_000 / 200 * 60 / 0.99


@pytest.mark.parametrize(
    ("per_second", "per_minute", "calls", "longest"),
    [
        (1, 200, 300, 299 * 1.1),
        (7, 100, 450, 4 * 60.1 + 7 * 1.1),
        (5, 1, 4, 3 * 60.1),
        (1, 1, 3, 2 * 60.1),
        (10, 3, 10, 3 * 60.1),
        (1000, 60_000, 5000, 4 * 1.1),
        (200, 200, 600, 2 * 60.1),
    ],
)
def test_both_limits_hold_whichever_is_tighter(per_second: int, per_minute: int, calls: int, longest: float) -> None:
    """Each limit applies where it is the tighter one, and none delays more than necessary."""
    moments: list[float] = []
    virtually(lambda: take(limiter(per_second, per_minute), calls, moments))
    assert most_within(1, moments) == min(per_second, per_minute)
    assert most_within(60, moments) <= per_minute
    assert moments[-1] <= longest + 1e-6


def test_first_come_first_served() -> None:
    """Slots are assigned in the order of arrival; a returning caller does not overtake."""
    arrived: list[tuple[int, int]] = []
    served: list[tuple[int, int]] = []

    async def caller(queue: Limiter, name: int) -> None:
        for turn in range(10):
            arrived.append((turn, name))
            await queue.acquire()
            served.append((turn, name))
            # As in real use: the call, while others arrive.
            await asyncio.sleep(0)

    async def work() -> None:
        queue = limiter()
        async with asyncio.TaskGroup() as group:
            for name in range(30):
                group.create_task(caller(queue, name))

    virtually(work)
    assert served == arrived == [(turn, name) for turn in range(10) for name in range(30)]


@pytest.mark.parametrize("victims", [range(500), range(499, -1, -1), range(0, 500, 2)])
def test_cancelled_waiters_leave_nothing_behind(victims: Iterable[int]) -> None:
    """A caller after hundreds of cancelled tasks waits no longer than without them."""
    left = set(range(500)) - set(victims)

    async def work() -> list[float]:
        queue = limiter()
        moments: list[float] = []
        await take(queue, 5, moments)
        waiting = [asyncio.create_task(take(queue, 1, moments)) for _ in range(500)]
        await asyncio.sleep(0.5)
        for victim in victims:
            waiting[victim].cancel()
        late = asyncio.create_task(take(queue, 5, moments))
        await asyncio.gather(*waiting, late, return_exceptions=True)
        assert sum(task.cancelled() for task in waiting) == 500 - len(left)
        return moments

    moments = virtually(work)
    assert len(moments) == 5 + len(left) + 5
    assert most_within(1, moments) == 5
    expected: list[float] = []
    virtually(lambda: take(limiter(), len(moments), expected))
    assert moments == pytest.approx(expected)


def test_one_is_cancelled_when_it_gets_its_slot() -> None:
    """The slot is passed on even if it was already assigned to the cancelled task."""

    async def work() -> float:
        queue = limiter(1, 200)
        waiting: list[asyncio.Task[None]] = []

        async def take_and_cancel() -> None:
            await queue.acquire()
            # The next one is now the first in the queue, but has not been woken yet.
            waiting[1].cancel()

        await queue.acquire()
        waiting += [asyncio.create_task(take_and_cancel()), *(asyncio.create_task(queue.acquire()) for _ in range(2))]
        await waiting[2]
        assert [task.cancelled() for task in waiting] == [False, True, False]
        return now()

    assert virtually(work) == pytest.approx(2.2)


def test_timeouts_around_a_slot() -> None:
    """Callers that time out again and again take nothing from the one that waits."""

    async def impatient(queue: Limiter) -> None:
        for _ in range(50):
            with anyio.move_on_after(0.05):
                await queue.acquire()

    async def work() -> list[float]:
        queue = limiter(1, 200)
        moments: list[float] = []
        await take(queue, 1, moments)
        async with asyncio.TaskGroup() as group:
            group.create_task(impatient(queue))
            group.create_task(take(queue, 3, moments))
        return moments

    moments = virtually(work)
    assert most_within(1, moments) == 1
    # The callers with time-outs got their slots in order.
    assert moments[-1] <= 3 * 2 * 1.1


def test_pause() -> None:
    """It delays all callers, those already waiting as well; a shorter one doesn't end a longer one."""

    async def work() -> list[float]:
        queue = limiter()
        moments: list[float] = []
        await take(queue, 5, moments)
        waiting = asyncio.create_task(take(queue, 6, moments))
        await asyncio.sleep(0.5)
        queue.pause(30)
        queue.pause(2)
        await asyncio.sleep(20)
        assert len(moments) == 5
        queue.pause(20)
        await waiting
        return moments

    assert virtually(work)[5:] == pytest.approx([40.5] * 5 + [41.6])


@pytest.mark.parametrize("seconds", [0.25, 1, 2])
def test_short_pause(seconds: float) -> None:
    """Any positive number of seconds is accepted."""

    async def work() -> float:
        queue = limiter()
        queue.pause(seconds)
        await queue.acquire()
        return now()

    assert virtually(work) == pytest.approx(seconds)


@pytest.mark.parametrize("seconds", [0, -1, math.nan, math.inf, -math.inf])
def test_no_pause(seconds: float) -> None:
    """Anything but a positive number of seconds pauses nothing."""

    async def work() -> float:
        queue = limiter()
        queue.pause(seconds)
        await queue.acquire()
        return now()

    assert virtually(work) == 0


def test_sleeps_once_for_a_slot() -> None:
    """No busy waiting: one sleep for each time that the queue stops."""
    sleeps: list[float] = []

    async def sleep(seconds: float) -> None:
        sleeps.append(seconds)
        await asyncio.sleep(seconds)

    virtually(lambda: take(LocalLimiter(RateLimit(), clock=now, sleep=sleep), 400, []))
    # Two minutes of 40 bursts of 5.
    assert len(sleeps) <= 2 * 40 + 2
    assert all(seconds > 1e-3 for seconds in sleeps)


def test_serves_one_loop_after_the_other() -> None:
    """A limiter is not bound to the loop that first used it."""
    ticks = iter(range(1000))
    queue = LocalLimiter(RateLimit(), clock=lambda: float(next(ticks)))
    asyncio.run(queue.acquire())
    asyncio.run(queue.aclose())
    asyncio.run(queue.acquire())


arrivals = st.lists(
    st.tuples(st.floats(0, 90), st.integers(1, 12), st.sampled_from(["call", "call", "call", "cancel", "pause"])),
    min_size=1,
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(per_second=st.integers(1, 9), per_minute=st.integers(1, 60), pattern=arrivals)
def test_any_arrivals(per_second: int, per_minute: int, pattern: list[tuple[float, int, str]]) -> None:
    """Whoever arrives, leaves or pauses, and when: limits and order hold, and no slot stays unused without need."""
    asked: list[float] = []
    moments: list[float] = []
    pauses: list[tuple[float, float]] = []

    async def caller(queue: Limiter, start: float, calls: int, action: str) -> None:
        await asyncio.sleep(start)
        if action == "pause":
            queue.pause(calls)
            pauses.append((now(), now() + calls))
        elif action == "cancel":
            with anyio.move_on_after(calls / 10):
                await take(queue, 1, moments)
        else:
            for _ in range(calls):
                asked.append(now())
                await take(queue, 1, moments)

    async def work() -> None:
        queue = limiter(per_second, per_minute)
        async with asyncio.TaskGroup() as group:
            for start, calls, action in pattern:
                group.create_task(caller(queue, start, calls, action))

    virtually(work)
    assert len(moments) >= len(asked)
    assert moments == sorted(moments)
    assert most_within(1, moments) <= per_second
    assert most_within(60, moments) <= per_minute
    assert not [moment for moment in moments for start, end in pauses if start < moment < end - 1e-9]
    if moments:
        # Never later than the longest possible queue allows.
        slowest = max(1 / per_second, 60 / per_minute) * len(moments) + 61
        assert moments[-1] <= 90 + sum(end - start for start, end in pauses) + slowest


def test_under_trio() -> None:
    """The same limits under trio, cancellation included."""

    async def work() -> list[float]:
        queue = LocalLimiter(RateLimit(), clock=trio.current_time)
        begin = trio.current_time()
        moments: list[float] = []

        async def caller(calls: int) -> None:
            for _ in range(calls):
                await queue.acquire()
                moments.append(trio.current_time() - begin)

        with anyio.move_on_after(10):
            async with anyio.create_task_group() as group:
                for _ in range(50):
                    group.start_soon(caller, 100)
        queue.pause(2)
        await caller(1)
        return moments

    clock = trio.testing.MockClock(autojump_threshold=0)
    moments = trio.run(work, clock=clock)
    assert most_within(1, moments) == 5
    assert 50 <= len(moments) <= 56
    assert moments[-1] == pytest.approx(12)


def test_real_time_by_default() -> None:
    """Without arguments a limiter uses the real clock."""

    async def work() -> float:
        queue = make_limiter(RateLimit(per_second=2, per_minute=3))
        begin = now()
        for _ in range(3):
            await queue.acquire()
        await queue.aclose()
        return now() - begin

    assert asyncio.run(work()) >= 1


def test_budget() -> None:
    """The time to wait follows from the slots taken, and from a pause."""
    budget = SlidingWindow(RateLimit(2, 3))
    assert budget.wait(100) == 0
    for moment in (100, 100.25):
        budget.take(moment)
    assert budget.wait(100.5) == pytest.approx(0.6)
    assert budget.wait(101.5) == 0
    budget.take(101.5)
    assert budget.wait(101.5) == pytest.approx(58.6)
    budget.pause(170)
    budget.pause(165)
    assert budget.wait(161) == 9
    assert budget.wait(170) == 0


def test_budget_of_a_share() -> None:
    """A part of both limits, rounded down, and at least one slot; until all of it is available again."""
    budget = SlidingWindow(RateLimit(5, 200))
    budget.restrict(0.25)
    budget.take(100)
    assert budget.wait(100) == pytest.approx(1.1)
    for second in range(1, 50):
        budget.take(100 + second / 10)
    assert budget.wait(150) == pytest.approx(100 + 60.1 - 150)
    budget.restrict(1)
    assert budget.wait(150) == 0


def test_budget_of_requests_that_connect_first() -> None:
    """A held slot occupies its place, counts from the moment when it is used, and is not held for ever."""
    budget = SlidingWindow(RateLimit(2, 30))
    for slot in "ab":
        budget.hold(slot, 100)
    assert budget.wait(100.5) == pytest.approx(1.1)
    assert budget.wait(101.5) == pytest.approx(0.5)
    budget.sent("a", 101.6)
    assert budget.wait(101.6) == pytest.approx(0.4)
    budget.sent("b", 101.9)
    assert budget.wait(101.9) == pytest.approx(0.8)
    for slot in "cd":
        budget.hold(slot, 103.2)
    assert budget.wait(103.5) == pytest.approx(1.1)
    assert budget.wait(104.5) == pytest.approx(0.7)
    assert budget.renew("d", 105.1)
    assert not budget.renew("c", 105.2)
    assert budget.wait(105.2) == 0
    # Used nevertheless, without a new request for a slot.
    budget.sent("c", 105.3)
    budget.sent("d", 105.4)
    assert budget.wait(105.5) == pytest.approx(0.9)


def test_a_caller_releases_its_own_slot() -> None:
    """Not the latest one of all: another thread may have sent in the meantime, and that counts."""
    times = iter((100.0, 100.0, 103.0, 103.0, 103.0))
    queue = LocalLimiter(RateLimit(2, 200), clock=lambda: next(times))
    first, second = queue.reserve_now(), queue.reserve_now()
    assert first is not None
    assert second is not None
    first.sent()
    second.sent()
    second.sent()
    assert queue.reserve_now() is None


def test_slots_of_requests_that_never_connect() -> None:
    """They are free for others after two seconds; a late connection takes another slot, before all others."""
    sent: list[tuple[str, float]] = []

    async def call(name: str, queue: LocalLimiter, connecting: float) -> None:
        slot = queue.reserve_now() or await queue.reserve()
        await asyncio.sleep(connecting)
        await slot.ready()
        sent.append((name, now()))
        slot.sent()

    async def main() -> None:
        queue = limiter()
        async with asyncio.TaskGroup() as group:
            for number in range(5):
                group.create_task(call(f"late {number}", queue, 2.5 + number / 100))
            for _ in range(40):
                group.create_task(call("quick", queue, 0.01))

    virtually(main)
    moments = [moment for _, moment in sent]
    assert most_within(1, moments) <= 5
    assert [name for name, moment in sent if moment < 2.5] == ["quick"] * 5
    # These are the first five that may be sent after connecting.
    assert [name for name, moment in sent if moment >= 2.6][:5] == [f"late {number}" for number in range(5)]
    assert max(moments) - min(moments) < 9 * 1.1


@pytest.mark.parametrize("way", ["take", "reserve_now"])
def test_slots_without_waiting(way: str) -> None:
    """All of five, or three in the background; with and without a connection that must be opened first."""

    def taken(queue: LocalLimiter, **lane: bool) -> int:
        return [bool(getattr(queue, way)(**lane)) for _ in range(6)].index(False)

    assert taken(LocalLimiter(RateLimit(), clock=lambda: 0.0)) == 5
    queue = LocalLimiter(RateLimit(), clock=lambda: 0.0)
    assert taken(queue, background=True) == 3
    assert taken(queue) == 2


def test_waiting_calls_delay_background_calls() -> None:
    """By default a call is not in the background, however it waits."""

    async def work() -> list[tuple[str, float]]:
        queue = limiter(1, 200)
        order: list[tuple[str, float]] = []

        async def reserve(name: str, **lane: bool) -> None:
            slot = await queue.reserve(**lane)
            slot.sent()
            order.append((name, round(now(), 3)))

        async def acquire(name: str, **lane: bool) -> None:
            await queue.acquire(**lane)
            order.append((name, round(now(), 3)))

        async with asyncio.TaskGroup() as group:
            for number, call in enumerate((reserve, acquire)):
                group.create_task(call(f"job {number}", background=True))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            for number, call in enumerate((reserve, acquire)):
                group.create_task(call(f"visitor {number}"))
        return order

    assert virtually(work) == [("job 0", 0.0), ("visitor 0", 1.1), ("visitor 1", 2.2), ("job 1", 3.3)]


def test_calls_of_other_loops_are_not_overtaken() -> None:
    """A call that arrives when a slot is free lets earlier calls of the same priority go first."""
    moment = 0.0

    async def sleep(_: float) -> None:
        await asyncio.Event().wait()

    queue = LocalLimiter(RateLimit(2, 200), clock=lambda: moment, sleep=sleep)
    waiting: list[tuple[asyncio.Runner, asyncio.Task[None]]] = []

    async def start(background: bool) -> asyncio.Task[None]:
        task = asyncio.create_task(queue.acquire(background=background))
        await asyncio.sleep(0)
        return task

    def wait(*, background: bool) -> None:
        runner = asyncio.Runner()
        waiting.append((runner, runner.run(start(background))))

    assert [queue.take() for _ in range(3)] == [True, True, False]
    wait(background=True)
    moment = 10.0
    assert not queue.take(background=True)
    assert [queue.take() for _ in range(3)] == [True, True, False]
    wait(background=False)
    moment = 20.0
    assert not queue.take(background=True)
    assert not queue.take(), "another loop has one that waits with the same right"
    for runner, task in waiting:
        task.cancel()
        runner.close()
    assert queue.take()
    assert (len(queue._queue), len(queue._late)) == (0, 0)


def test_the_limit_selects_the_limiter() -> None:
    """Without Redis the process counts alone."""
    assert isinstance(make_limiter(RateLimit()), LocalLimiter)


def test_limit_is_a_value() -> None:
    """Equal by content, unchangeable, picklable; its repr shows its content."""
    limit = RateLimit(per_minute=100, redis="redis://localhost", key="mine")
    assert (limit.per_second, limit.per_minute, limit.redis, limit.key) == (5, 100, "redis://localhost", "mine")
    assert limit == pickle.loads(pickle.dumps(limit))  # noqa: S301 - our own
    assert len({limit, RateLimit(5, 100, "redis://localhost", "mine")}) == 1
    assert limit != RateLimit()
    share = RateLimit(fallback_share=0.25)
    assert share == pickle.loads(pickle.dumps(share)) != RateLimit()  # noqa: S301 - our own
    assert repr(share).endswith(", key='altegio:rate', fallback_share=0.25)")
    assert repr(RateLimit.__new__(RateLimit)) == "<RateLimit, not set up>"
    for url in ("rediss://:hush@host", "unix:///run/redis@2.sock"):
        assert RateLimit(redis=url).redis == url
    assert limit != object()
    assert repr(RateLimit()) == "RateLimit(per_second=5, per_minute=200, redis=None, key='altegio:rate')"
    with pytest.raises(AttributeError, match="a RateLimit is immutable"):
        limit.per_second = 6
    with pytest.raises(AttributeError, match="a RateLimit is immutable"):
        del limit.key


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"per_second": 0}, "per_second must be at least 1: 0"),
        ({"per_minute": -200}, "per_minute must be at least 1: -200"),
        ({"key": ""}, "key can't be blank"),
        ({"fallback_share": 0}, "fallback_share must be above 0 and at most 1: 0"),
        ({"fallback_share": 1.5}, "fallback_share must be above 0 and at most 1: 1.5"),
        ({"fallback_share": math.nan}, "fallback_share must be above 0 and at most 1: nan"),
        ({"redis": ""}, "redis must be a URL"),
        ({"redis": "localhost:6379"}, "redis must be a URL"),
        ({"redis": "http://localhost"}, "redis must be a URL"),
        ({"redis": "redis://localhost:port"}, "redis is not a URL"),
        ({"redis": "redis://:pass/1@host"}, "redis is not a URL: special characters of the password must be quoted"),
        ({"redis": "rediss://:1?pass@host"}, "redis is not a URL: special characters of the password must be quoted"),
        ({"redis": "redis://:1#pass@host"}, "redis is not a URL: special characters of the password must be quoted"),
        ({"key": " "}, "key can't be blank"),
    ],
)
def test_limits_out_of_range(options: dict[str, Any], message: str) -> None:
    """The message names the argument."""
    with pytest.raises(ValueError, match=message):
        RateLimit(**options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"per_second": True}, "per_second: expected int, got bool"),
        ({"per_minute": 1.5}, "per_minute: expected int, got float"),
        ({"per_minute": "200"}, "per_minute: expected int, got str"),
        ({"per_minute": None}, "per_minute: expected int, got NoneType"),
        ({"key": None}, "key: expected str, got NoneType"),
        ({"fallback_share": "half"}, "fallback_share: expected a number, got str"),
    ],
)
def test_limits_of_a_wrong_type(options: dict[str, Any], message: str) -> None:
    """They are a TypeError, as elsewhere."""
    with pytest.raises(TypeError, match=f"^{message}$"):
        RateLimit(**options)


@pytest.mark.parametrize(
    "url",
    [
        "redis://user:hush@host:1/0",
        "redis://:hush@host",
        "redis://host?password=hush",
        "unix://user:hush@/run/redis.sock",
        "redis://:hush/1@host",
        "redis://:1/hush@host",
        "redis://:1?hush@host",
        "redis://:1#hush@host",
        "redis:hush",
        "http://:hush@host",
        "redis://[hush@host",
    ],
)
def test_shows_no_password(url: str) -> None:
    """Neither a repr nor an error shows any part of a URL."""
    try:
        shown = repr(RateLimit(redis=url))
    except ValueError as error:
        shown = "".join(traceback.format_exception_only(error))
        shown += str(None if error.__suppress_context__ else error.__context__)
    assert "hush" not in shown
    assert "host" not in shown


def test_import_stays_quick() -> None:
    """Neither the package nor a local limit imports modules that only waiting or Redis needs."""
    code = (
        "import sys, altegio;"
        "from altegio._transport.make_limiter import make_limiter;"
        "from altegio._transport.rate_limit import RateLimit; make_limiter(RateLimit());"
        "print({'anyio', 'asyncio', 'attrs', 'redis', 'altegio._transport.rate_limit_redis'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_names_the_extra_for_redis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package redis the error names the extra."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "redis"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'altegio-client\[redis\]'"):
        make_limiter(RateLimit(redis="redis://localhost"))
