"""The handlers of an event, where they run, and the defaults of a receiver."""

from __future__ import annotations

import asyncio
import contextvars
import re
import threading
from functools import partial
from typing import Any

import pytest

from altegio.webhooks import Receiver, Reply, Stats, UnknownEvent, WebhookEvent, parse
from altegio.webhooks._handlers import Handlers
from tests.doubles.events import body, event
from tests.doubles.limits import now, virtually

OK = Reply(200, "ok")
CHANGED = "2026-11-24T10:00:00+0300"
place: contextvars.ContextVar[str] = contextvars.ContextVar("place", default="")


def names_of_threads() -> list[str]:
    """The threads of handlers that are not async."""
    return [one.name for one in threading.enumerate() if re.fullmatch(r"altegio-webhooks_\d+", one.name)]


def other_tasks() -> set[str]:
    """The names of all tasks but this one."""
    return {one.get_name() for one in asyncio.all_tasks() if one is not asyncio.current_task()}


def test_the_class_of_all_events_is_for_all() -> None:
    """The class of unknown events can't be selected: what is unknown today may have a class tomorrow."""
    receiver = Receiver()
    seen: list[str] = []
    receiver.on(WebhookEvent, "update")(lambda one: seen.append(one.resource))

    async def run() -> None:
        async with receiver:
            for one in (event(1), event(2, "robot"), event(3, status="create")):
                await receiver.receive(one)

    asyncio.run(run())
    assert seen == ["record", "robot"]
    with pytest.raises(TypeError, match="resource: expected a class of events such as RecordEvent, got UnknownEvent"):
        receiver.on(UnknownEvent)


def test_a_handler_may_come_later() -> None:
    """After an event of its type was handled without it."""
    receiver = Receiver()
    first: list[int] = []
    second: list[int] = []

    async def run() -> None:
        async with receiver:
            receiver.on("record")(lambda one: first.append(one.resource_id))
            await receiver.receive(event(1))
            await receiver.join()
            receiver.on()(lambda one: second.append(one.resource_id))
            await receiver.receive(event(2))

    asyncio.run(run())
    assert (first, second) == ([1, 2], [2])


def test_cached_selections_are_bounded() -> None:
    """Any sender that knows the address can send any number of resources and statuses."""
    handlers = Handlers()
    handlers.add(None, None, print)
    for one in (event(1), event(2, "robot"), event(3, status="seen"), event(4, "robot", "seen"), event(5)):
        assert handlers.of(*parse(one)) == (print,)

    assert list(handlers._found) == [("record", "update")]


class _Callable:
    def __init__(self, seen: list[int]) -> None:
        self.seen = seen

    async def __call__(self, one: WebhookEvent) -> None:
        self.seen.append(one.resource_id)


def test_async_handlers_need_no_threads() -> None:
    """Whether they are functions, objects, or composed of those."""
    receiver = Receiver(workers=2)
    seen: list[int] = []
    before = names_of_threads()

    async def on_event(numbers: list[int], one: WebhookEvent) -> None:
        numbers.append(one.resource_id)
        assert names_of_threads() == before

    for handler in (partial(on_event, seen), _Callable(seen), partial(_Callable(seen))):
        receiver.on()(handler)

    async def run() -> None:
        async with receiver:
            await receiver.receive(event(7))
            await receiver.join()
            assert names_of_threads() == before
            assert other_tasks() == {"altegio-webhooks"}
        assert other_tasks() == set()

    asyncio.run(run())
    assert seen == [7, 7, 7]


def test_other_handlers_run_in_as_many_threads_as_there_are_workers() -> None:
    """They run concurrently there, in the context in which the receiver was started."""
    receiver = Receiver(workers=3)
    meeting = threading.Barrier(3, timeout=30)
    seen: list[tuple[str, str]] = []

    @receiver.on()
    def on_event(one: WebhookEvent) -> None:
        meeting.wait()
        seen.append((place.get(), threading.current_thread().name))

    async def run() -> None:
        place.set("here")
        async with receiver:
            for number in range(3):
                await receiver.receive(event(number))

    asyncio.run(run())
    assert [where for where, _ in seen] == ["here"] * 3
    assert len({name for _, name in seen}) == 3
    assert all(re.fullmatch(r"altegio-webhooks_\d", name) for _, name in seen)


def test_a_stop_does_not_wait_for_a_thread() -> None:
    """It can't be cancelled; the event counts as failed."""
    receiver = Receiver(drain=0)
    begun, go, done = threading.Event(), threading.Event(), threading.Event()

    @receiver.on()
    def on_event(one: WebhookEvent) -> None:
        begun.set()
        go.wait(30)
        done.set()

    async def run() -> None:
        async with receiver:
            await receiver.receive(event(1))
            await asyncio.to_thread(begun.wait, 30)

    asyncio.run(run())
    assert not done.is_set()
    go.set()
    assert done.wait(30)
    assert receiver.stats == Stats(accepted=1, failed=1)


def test_requests_get_a_response_between_events() -> None:
    """Also if handlers wait for nothing."""
    receiver = Receiver()
    handled: list[int] = []

    @receiver.on()
    async def on_event(one: WebhookEvent) -> None:
        handled.append(one.resource_id)

    async def run() -> int:
        async with receiver:
            await receiver.receive([event(number) for number in range(100)])
            await asyncio.sleep(0)
            return len(handled)

    assert virtually(run) < 100
    assert handled == list(range(100))


def test_defaults() -> None:
    """A window of a minute, one event at a time, half a minute for the end."""
    receiver = Receiver()
    moment = 1000.0
    receiver._inbox._clock = lambda: moment
    running: list[int] = []

    @receiver.on("record")
    async def on_record(one: WebhookEvent) -> None:
        assert running == []
        running.append(one.resource_id)
        await asyncio.sleep(0.1)
        running.remove(one.resource_id)

    @receiver.on("client")
    async def on_client(one: WebhookEvent) -> None:
        await asyncio.Event().wait()

    async def run() -> float:
        nonlocal moment
        await receiver.receive([event(1, changed=CHANGED), event(2)])
        await receiver.join()
        began = now()
        for later in (59.9, 60.0):
            moment = 1000 + later
            await receiver.receive(event(1, changed=CHANGED))
            await receiver.join()
        assert receiver.stats == Stats(accepted=4, repeated=1, handled=3)
        assert now() == began + 0.1, "nothing waits for a time"
        await receiver.receive(event(3, "client"))
        await receiver.stop()
        return now() - began - 0.1

    assert virtually(run) == pytest.approx(30)
    assert receiver.stats == Stats(accepted=5, repeated=1, handled=3, failed=1)


def test_the_smallest_settings() -> None:
    """One of each, and no time at all."""
    receiver = Receiver(capacity=1, workers=1, max_body=1, window=0, drain=0)
    assert asyncio.run(receiver.receive(b"12")).status == 413
    assert asyncio.run(receiver.receive(b"1")).status == 400


def test_the_largest_body_is_one() -> None:
    """With as many bytes as allowed."""
    content = body(7)
    assert asyncio.run(Receiver(max_body=len(content)).receive(content)) == OK
    assert asyncio.run(Receiver(max_body=len(content) - 1).receive(content)).status == 413


def test_a_secret_that_is_left_out() -> None:
    """No other value is accepted in its place."""
    wrong: list[Any] = [{}, {"secret": ""}, "", "secret=", b"?"]
    right: list[Any] = [{"secret": ["x", "?"]}, {"secret": ["?", "x"]}, "secret=x&secret=?"]
    for query in wrong:
        assert asyncio.run(Receiver(secret="?").receive(body(), query=query)).status == 403
    for query in right:
        assert asyncio.run(Receiver(secret="?").receive(body(), query=query)) == OK


def test_a_repeated_event_is_not_stored_again() -> None:
    """It was stored before."""
    stored: list[int] = []
    receiver = Receiver(store=lambda events: stored.append(len(events)))

    async def run() -> None:
        async with receiver:
            for one in (event(1, changed=CHANGED), event(1, changed=CHANGED), [event(2), event(1, changed=CHANGED)]):
                assert await receiver.receive(one) == OK

    asyncio.run(run())
    assert stored == [1, 1]


@pytest.mark.parametrize("workers", [1, 3])
def test_remaining_events_are_logged_once(workers: int, caplog: pytest.LogCaptureFixture) -> None:
    """Whether the receiver is stopped, or its loop just ends."""

    async def run(receiver: Receiver, stop: bool) -> None:
        await receiver.receive([event(number) for number in range(5)])
        await asyncio.sleep(0)
        if stop:
            await receiver.stop()

    async def never(one: Any) -> None:
        await asyncio.Event().wait()

    for stop in (False, True):
        receiver = Receiver(workers=workers, drain=0)
        receiver.on()(never)
        asyncio.run(run(receiver, stop))
        assert receiver.stats == Stats(accepted=5, failed=workers, waiting=5 - workers)
        messages = [line for line in caplog.messages if "the receiver" in line]
        assert messages == [f"the receiver of webhooks stopped with {5 - workers} events waiting"]
        caplog.clear()
