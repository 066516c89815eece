"""The receiver responds at once, loses nothing silently, and calls handlers in the background."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
import time
from functools import partial
from typing import Any

import pytest

from altegio.webhooks import ClientEvent, GoodsOperationEvent, Receiver, RecordEvent, Reply, Stats, WebhookEvent, parse
from altegio.webhooks._calling import place_of
from tests.doubles.events import body, event

OK = Reply(200, "ok")
FULL = Reply(503, "the queue is full")


def ids(events: list[WebhookEvent]) -> list[int]:
    """The IDs of the objects of events."""
    return [one.resource_id for one in events]


def test_handlers_are_called_by_resource_and_status() -> None:
    """Sync and async ones, by name and by class, each as often as it was registered."""
    receiver = Receiver()
    seen: list[tuple[str, str, str]] = []

    def note(name: str, one: WebhookEvent) -> None:
        seen.append((name, one.resource, one.status))

    @receiver.on("record", "update")
    async def on_update(one: RecordEvent) -> None:
        note("update", one)

    @receiver.on("record")
    def on_record(one: RecordEvent) -> None:
        note("record", one)

    @receiver.on(GoodsOperationEvent)
    def on_goods(one: GoodsOperationEvent) -> None:
        note("goods", one)

    @receiver.on(status="delete")
    async def on_delete(one: WebhookEvent) -> None:
        note("delete", one)

    receiver.on("robot")(partial(note, "robot"))

    @receiver.on()
    def on_all(one: WebhookEvent) -> Any:
        async def later() -> None:
            note("all", one)

        return later()

    async def run() -> None:
        async with receiver:
            for one in [
                event(1),
                event(2, status="delete"),
                event(3, "goods_operations_move", "create"),
                event(4, "robot"),
            ]:
                assert await receiver.receive(one) == OK
            await receiver.join()

    asyncio.run(run())
    assert seen == [
        ("update", "record", "update"),
        ("record", "record", "update"),
        ("all", "record", "update"),
        ("record", "record", "delete"),
        ("delete", "record", "delete"),
        ("all", "record", "delete"),
        ("goods", "goods_operations_move", "create"),
        ("all", "goods_operations_move", "create"),
        ("robot", "robot", "update"),
        ("all", "robot", "update"),
    ]
    assert receiver.stats == Stats(accepted=4, handled=4)
    assert on_update.__name__ == "on_update"


@pytest.mark.parametrize(
    ("choice", "error", "message"),
    [
        (("recrod",), ValueError, "resource: there is no 'recrod'; did you mean 'record'?"),
        (("master",), ValueError, "'master' is a flag of the settings; its events have the resource 'staff'"),
        (("",), ValueError, "resource can't be empty"),
        (("record", "updated"), ValueError, "status: there is no 'updated'; did you mean 'update'?"),
        ((5,), TypeError, "resource: expected str or a class of events, got int"),
        ((int,), TypeError, "resource: expected a class of events such as RecordEvent, got int"),
        (("record", 1), TypeError, "status: expected str, got int"),
    ],
)
def test_a_misspelt_choice_is_an_error(choice: Any, error: type[Exception], message: str) -> None:
    """Its handler would never be called."""
    with pytest.raises(error) as caught:
        Receiver().on(*choice)
    assert message in str(caught.value)


def test_a_handler_can_be_called() -> None:
    """``on`` takes the selection of events, and returns the decorator."""
    handler: Any = 5
    with pytest.raises(TypeError, match="handler: expected a function, got int"):
        Receiver().on("record")(handler)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"secret": ""}, ValueError, "secret can't be empty"),
        ({"secret": 5}, TypeError, "secret: expected str, got int"),
        ({"parameter": ""}, ValueError, "parameter can't be empty"),
        ({"store": 5}, TypeError, "store: expected a function, got int"),
        ({"on_error": 5}, TypeError, "on_error: expected a function, got int"),
        ({"capacity": 0}, ValueError, "capacity must be at least 1: 0"),
        ({"workers": True}, TypeError, "workers: expected int, got bool"),
        ({"window": -1}, ValueError, "window must be a number of seconds, 0 or more: -1"),
        ({"drain": float("inf")}, ValueError, "drain must be a number of seconds, 0 or more: inf"),
        ({"max_body": 0}, ValueError, "max_body must be at least 1: 0"),
    ],
)
def test_wrong_settings_are_errors(arguments: Any, error: type[Exception], message: str) -> None:
    """They name the argument."""
    with pytest.raises(error) as caught:
        Receiver(**arguments)
    assert str(caught.value) == message


@pytest.mark.parametrize("slow", [False, True])
@pytest.mark.parametrize("workers", [1, 7])
def test_ten_thousand_events_and_a_handler(slow: bool, workers: int) -> None:
    """Each sent event is accepted or refused, and each accepted one is handled once."""
    receiver = Receiver(workers=workers) if slow else Receiver(capacity=500, workers=workers)
    handled: list[int] = []
    release: asyncio.Event

    @receiver.on("record")
    async def on_record(one: RecordEvent) -> None:
        if slow:
            await release.wait()
        handled.append(one.resource_id)

    async def run() -> list[int]:
        nonlocal release
        release = asyncio.Event()
        accepted = []
        async with receiver:
            for number in range(10_000 + 20):
                if (await receiver.receive(body(number))) == OK:
                    accepted.append(number)
            release.set()
        return accepted

    accepted = asyncio.run(run())
    stats = receiver.stats
    assert sorted(handled) == accepted
    assert stats.accepted + stats.refused == 10_020
    assert stats.handled == stats.accepted == len(accepted)
    assert stats.refused == stats.overflowed == (20 if slow else stats.refused)
    assert (stats.waiting, stats.running, stats.failed) == (0, 0, 0)


def test_a_sync_handler_does_not_delay_the_response() -> None:
    """It runs in a thread; the next request gets a response meanwhile."""
    receiver = Receiver()
    go = threading.Event()
    names: list[str] = []

    @receiver.on()
    def on_all(one: WebhookEvent) -> None:
        assert go.wait(30)
        names.append(threading.current_thread().name)

    async def run() -> None:
        async with receiver:
            assert [await receiver.receive(event(number)) for number in range(3)] == [OK] * 3
            go.set()

    asyncio.run(run())
    assert len(names) == 3
    assert all(name.startswith("altegio-webhooks") for name in names)
    assert receiver.stats == Stats(accepted=3, handled=3)


def test_a_full_queue_is_reported(caplog: pytest.LogCaptureFixture) -> None:
    """By the status, in the counts and in the log; an array of events completely."""
    receiver = Receiver(capacity=2)

    async def run() -> list[Reply]:
        receiver.on()(never)
        replies = [await receiver.receive([event(1), event(2), event(3)])]
        replies += [await receiver.receive(event(number)) for number in (1, 2, 3, 1)]
        assert receiver.stats == Stats(accepted=3, refused=4, overflowed=4, merged=1, waiting=2)
        return replies

    async def never(one: WebhookEvent) -> None:
        await asyncio.Event().wait()

    assert asyncio.run(run()) == [FULL, OK, OK, FULL, OK]
    assert caplog.messages[0] == "webhooks refused with 503: 3, the queue is full"
    assert caplog.messages[-1] == "the receiver of webhooks stopped with 1 events waiting"
    assert receiver.stats == Stats(accepted=3, refused=4, overflowed=4, merged=1, waiting=1, failed=1)


def test_an_array_with_one_that_waits() -> None:
    """That one is merged, even if the others find no room."""
    receiver = Receiver(capacity=2)

    async def run() -> list[Reply]:
        async with receiver:
            bodies: list[Any] = [event(1), [event(1), event(2), event(3)], [event(1), event(2)]]
            return [await receiver.receive(one) for one in bodies]

    assert asyncio.run(run()) == [OK, FULL, OK]
    assert receiver.stats == Stats(accepted=4, refused=2, overflowed=2, merged=2, handled=2)


async def drained(receiver: Receiver, bodies: list[Any], **request: Any) -> list[Reply]:
    """Send bodies and let them be handled; returns the replies."""
    async with receiver:
        return [await receiver.receive(one, **request) for one in bodies]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("secret=s%C3%A9cret+1", 200),
        (b"a=1&secret=s%C3%A9cret+1", 200),
        ({"secret": "sécret 1"}, 200),
        ({"secret": ["sécret 1"]}, 200),
        ("", 403),
        ("secret=", 403),
        ("secret=s", 403),
        ("token=s%C3%A9cret+1", 403),
        ("secret=%ff%fe", 403),
        ({"secret": None}, 403),
        ({"secret": "\ud800"}, 403),
        ("&".join(["secret=x"] * 200), 403),
        ("&".join([*["a=1"] * 99, "secret=s%C3%A9cret+1"]), 200),
        ("&".join([*["a=1"] * 100, "secret=s%C3%A9cret+1"]), 403),
    ],
)
def test_the_secret(query: Any, status: int, caplog: pytest.LogCaptureFixture) -> None:
    """Without the right one in the address nothing is read; neither it nor a wrong one is logged."""
    receiver = Receiver(secret="sécret 1")
    (reply,) = asyncio.run(drained(receiver, [body()], query=query))

    assert reply.status == status
    assert receiver.stats == (Stats(accepted=1, handled=1) if status == 200 else Stats(refused=1))
    assert "cret 1" not in f"{caplog.text}{receiver!r}{vars(reply) if hasattr(reply, '__dict__') else reply}"
    assert bool(caplog.text) == (status == 403)


def test_the_parameter_of_the_secret_has_a_name() -> None:
    """It can be changed."""
    receiver = Receiver(secret="x", parameter="key")
    assert asyncio.run(drained(receiver, [body()], query="key=x")) == [OK]


@pytest.mark.parametrize(
    ("method", "status"), [("GET", 200), ("HEAD", 200), ("get", 200), ("post", 200), ("PUT", 405), ("DELETE", 405)]
)
def test_methods(method: str, status: int) -> None:
    """A GET is the probe before an address is saved; it has no event, and needs no secret."""
    receiver = Receiver(secret="x")
    (reply,) = asyncio.run(drained(receiver, [body()], method=method, query="secret=x"))
    assert reply.status == status
    assert receiver.stats.accepted == (method == "post")
    assert asyncio.run(Receiver(secret="x").receive(method="GET")).status == 200


def test_an_invalid_event_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    """With the reason, which has nothing of the body."""
    receiver = Receiver(max_body=1000)
    replies = asyncio.run(drained(receiver, [b"personal", {"a": "personal"}, b"x" * 1001, None, b'["personal"]']))

    assert replies == [
        Reply(400, "not a webhook: no JSON at character 0"),
        Reply(400, "not a webhook: the event has no company_id, resource, resource_id, status, data"),
        Reply(413, "the body has more than 1000 bytes"),
        Reply(400, "not a webhook: expected bytes, str or a mapping, got NoneType"),
        Reply(400, "not a webhook: event 1 is no JSON object but str"),
    ]
    assert receiver.stats == Stats(refused=5)
    assert "personal" not in caplog.text


def test_many_refusals_make_few_lines(caplog: pytest.LogCaptureFixture) -> None:
    """The next line has their number since the last."""
    receiver = Receiver()
    asyncio.run(drained(receiver, [b"x"] * 1000))
    receiver._refusals.logged[400] = (time.monotonic() - 1.5, receiver._refusals.logged[400][1])
    asyncio.run(drained(receiver, [b"x"]))

    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) < 50
    assert sum(int(line.split()[4].rstrip(",")) for line in lines) == receiver.stats.refused == 1001


def test_errors_of_handlers_are_counted_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Without their texts, which may hold personal data; other handlers and events continue."""
    reported: list[tuple[int, str]] = []
    handled: list[int] = []

    async def report(one: WebhookEvent, error: BaseException) -> None:
        reported.append((one.resource_id, str(error)))

    receiver = Receiver(on_error=report)

    @receiver.on("client")
    def on_client(one: ClientEvent) -> None:
        raise RuntimeError(f"can't save {one.data.phone}")

    @receiver.on("client", "create")
    async def cancelled(one: ClientEvent) -> None:
        raise asyncio.CancelledError

    receiver.on()(lambda one: handled.append(one.resource_id))
    bodies = [event(5, "client", phone="+13155550175"), event(6), event(7, "client", "create", phone="+13155550175")]
    asyncio.run(drained(receiver, bodies))

    assert receiver.stats == Stats(accepted=3, handled=1, failed=2)
    assert handled == [5, 6, 7]
    assert reported == [(5, "can't save +13155550175"), (7, "can't save +13155550175"), (7, "")]
    lines = [record.getMessage() for record in caplog.records]
    assert lines[0].startswith("a handler of webhooks failed: RuntimeError at test_receiver.py:")
    assert lines[0].endswith("; client 5 update at location 720441")
    assert len(lines) == 3
    assert "3155550175" not in caplog.text


def test_an_error_of_on_error_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """And affects nothing else."""

    def report(one: WebhookEvent, error: BaseException) -> None:
        raise LookupError("personal")

    def fail(one: WebhookEvent) -> None:
        raise RuntimeError("personal")

    receiver = Receiver(on_error=report)
    receiver.on()(fail)
    asyncio.run(drained(receiver, [event(1), event(2)]))
    assert receiver.stats == Stats(accepted=2, failed=2)
    assert "on_error failed: LookupError at test_receiver.py:" in caplog.text
    assert "personal" not in caplog.text


@pytest.mark.parametrize("sync", [False, True])
def test_the_store_is_called_before_the_response(sync: bool) -> None:
    """With new events only, one request after another."""
    stored: list[list[int]] = []
    receiver: Receiver

    def keep(events: list[WebhookEvent]) -> None:
        assert receiver.stats.handled == 0
        stored.append(ids(events))

    async def keep_later(events: list[WebhookEvent]) -> None:
        await asyncio.sleep(0.02 if ids(events) == [1] else 0)
        keep(events)

    receiver = Receiver(store=keep if sync else keep_later)

    async def run() -> None:
        async with receiver:
            bodies: list[Any] = [event(1), [event(2), event(3)], event(4)]
            assert await asyncio.gather(*map(receiver.receive, bodies)) == [OK] * 3
            assert sorted(map(str, stored)) == ["[1]", "[2, 3]", "[4]"]
            assert stored == [[1], [2, 3], [4]]

    receiver._workers = 0  # nothing is handled while it is stored
    receiver._drain = 0
    asyncio.run(run())
    assert receiver.stats == Stats(accepted=4, waiting=4)


def test_an_event_that_can_not_be_stored_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    """With 503; it is not handled, and not a duplicate when it is sent again."""
    handled: list[int] = []
    broken = True

    def keep(events: list[WebhookEvent]) -> None:
        if broken:
            raise OSError("personal: disk full")

    receiver = Receiver(store=keep)
    receiver.on()(lambda one: handled.append(one.resource_id))
    delivery = event(1, changed="2026-11-24T10:00:00+0300")
    assert asyncio.run(drained(receiver, [delivery])) == [Reply(503, "the event can't be stored now")]
    broken = False
    assert asyncio.run(drained(receiver, [delivery, delivery])) == [OK, OK]
    assert handled == [1]
    stats = receiver.stats
    assert (stats.refused, stats.overflowed, stats.accepted, stats.handled) == (1, 0, 2, 1)
    assert "the store of webhooks failed: OSError at test_receiver.py:" in caplog.text
    assert "personal" not in caplog.text


def test_a_stop_waits_for_handlers() -> None:
    """And later events are refused, until it is started again."""
    receiver = Receiver()
    handled: list[int] = []

    @receiver.on()
    async def on_all(one: WebhookEvent) -> None:
        await asyncio.sleep(0.01)
        handled.append(one.resource_id)

    async def run() -> None:
        for number in range(3):
            await receiver.receive(event(number))
        await receiver.stop()
        assert handled == [0, 1, 2]
        assert await receiver.receive(event(3)) == Reply(503, "the receiver has stopped")
        await receiver.start()
        assert await receiver.receive(event(3)) == OK
        await receiver.stop()

    asyncio.run(run())
    assert handled == [0, 1, 2, 3]
    assert receiver.stats == Stats(accepted=4, refused=1, handled=4)


def test_a_stop_does_not_wait_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    """Events in handlers have failed then, waiting ones are counted and logged; a new start continues with them."""
    receiver = Receiver(drain=0.05)
    block = True
    handled: list[int] = []

    @receiver.on()
    async def on_all(one: WebhookEvent) -> None:
        if block:
            await asyncio.Event().wait()
        handled.append(one.resource_id)

    asyncio.run(drained(receiver, [event(1), event(2), event(3)]))
    assert receiver.stats == Stats(accepted=3, failed=1, waiting=2)
    assert caplog.messages.count("the receiver of webhooks stopped with 2 events waiting") == 1
    block = False
    asyncio.run(drained(receiver, []))
    assert handled == [2, 3]
    assert receiver.stats == Stats(accepted=3, failed=1, handled=2)


def test_one_receiver_in_several_loops() -> None:
    """A request in another loop is handled in the loop in which the receiver runs."""
    receiver = Receiver()
    threads: set[str] = set()

    @receiver.on()
    async def on_all(one: WebhookEvent) -> None:
        threads.add(threading.current_thread().name)

    with receiver:
        assert asyncio.run(receiver.receive(event(1))) == OK
        assert asyncio.run(receiver.receive(event(2))) == OK
        assert receiver.receive_sync(event(3)) == OK
    assert threads == {"altegio-webhooks"}
    assert receiver.stats == Stats(accepted=3, handled=3)


def test_many_threads() -> None:
    """A framework that is not async calls it from any of its threads."""
    receiver = Receiver(secret="x", workers=3)
    handled: list[int] = []
    receiver.on("record")(lambda one: handled.append(one.resource_id))

    def send(first: int) -> None:
        for number in range(first, first + 100):
            assert receiver.receive_sync(body(number), query={"secret": "x"}) == OK
            assert receiver.receive_sync(body(number), query={"secret": "y"}).status == 403

    threads = [threading.Thread(target=send, args=(first,)) for first in range(0, 800, 100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    receiver.close()
    receiver.close()
    assert sorted(handled) == list(range(800))
    assert receiver.stats == Stats(accepted=800, refused=800, handled=800)
    assert receiver.receive_sync(body(1)).status == 403
    with receiver:
        assert receiver.receive_sync(body(1), query="secret=x") == OK
    assert len(handled) == 801


def test_sync_in_its_own_loop_is_an_error() -> None:
    """It would wait for itself."""
    receiver = Receiver()

    async def run() -> None:
        async with receiver:
            with pytest.raises(
                RuntimeError, match=r"receive_sync\(\) would block its own event loop: await receive\(\)"
            ):
                receiver.receive_sync(body())
            assert await asyncio.to_thread(receiver.receive_sync, body()) == OK

    asyncio.run(run())
    assert receiver.stats == Stats(accepted=1, handled=1)


PROGRAM = """
import sys
from altegio.webhooks import Receiver
receiver = Receiver()
@receiver.on()
def handler(event):
    print(event.resource_id, flush=True)
@receiver.on()
async def another(event):
    print(-event.resource_id, flush=True)
for number in range(1, 4):
    body = {"company_id": 1, "resource": "record", "resource_id": number, "status": "update", "data": {}}
    assert receiver.receive_sync(body).status == 200
"""


def test_a_receiver_that_never_started() -> None:
    """It can be stopped, and accepts nothing then."""

    async def run() -> int:
        receiver = Receiver()
        await receiver.stop()
        return (await receiver.receive(body())).status

    assert asyncio.run(run()) == 503


def test_an_error_that_was_never_raised() -> None:
    """Its place is named only if there is one."""
    assert place_of(ValueError("never raised")) == "an unknown place"
    with pytest.raises(ValueError, match="invalid literal") as caught:
        int("raised")
    assert place_of(caught.value).startswith("test_receiver.py:")


def test_a_probe_of_a_framework_that_is_not_async() -> None:
    """It has no body."""
    receiver = Receiver()
    assert receiver.receive_sync(method="GET").status == 200
    assert receiver.receive_sync().status == 400
    receiver.close()


def test_the_end_of_a_program_waits_for_handlers() -> None:
    """A program that does not close the receiver loses nothing."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["1", "-1", "2", "-2", "3", "-3"]


def test_events_can_be_handled_again() -> None:
    """Persisted events are read by ``parse`` after a crash, and go to the same handlers."""
    (found,) = parse(body(1))
    assert parse(dict(found.raw)) == [found]


def test_nothing_is_lost_silently_when_the_loop_just_ends(caplog: pytest.LogCaptureFixture) -> None:
    """A program that does not stop the receiver finds the remaining events in its log."""
    caplog.set_level(logging.ERROR)
    receiver = Receiver()
    handled: list[int] = []

    @receiver.on()
    async def on_all(one: WebhookEvent) -> None:
        await asyncio.sleep(0.01)
        handled.append(one.resource_id)

    async def run() -> None:
        for number in range(3):
            await receiver.receive(event(number))

    asyncio.run(run())
    assert caplog.messages[-1] == f"the receiver of webhooks stopped with {receiver.stats.waiting} events waiting"
    assert receiver.stats.waiting >= 2
    asyncio.run(drained(receiver, []))
    assert len(handled) + receiver.stats.failed == 3
