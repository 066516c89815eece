"""The receiver as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from typing import Any

import pytest

from altegio.webhooks import Receiver, Stats, WebhookEvent
from tests.doubles.events import body

Message = MutableMapping[str, Any]


async def call(
    receiver: Receiver, *parts: bytes, method: str = "POST", query: bytes = b"", cut: bool = False, **headers: str
) -> list[Message]:
    """The messages of the application for a request whose body comes in parts; ``cut``: the sender disconnects then."""
    incoming: list[Message] = [
        {"type": "http.request", "body": part, "more_body": cut or number < len(parts)}
        for number, part in enumerate(parts, 1)
    ]
    incoming.append({"type": "http.disconnect"})
    sent: list[Message] = []
    scope = {
        "type": "http",
        "method": method,
        "path": "/anything",
        "query_string": query,
        "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()],
    }

    async def receive() -> Message:
        return incoming.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    await receiver(scope, receive, send)
    return sent


def status_of(sent: list[Message]) -> int:
    """The status of a complete response."""
    start, end = sent
    assert (start["type"], end["type"]) == ("http.response.start", "http.response.body")
    headers = dict(start["headers"])
    assert int(headers[b"content-length"]) == len(end["body"]) or end["body"] == b""
    status: int = start["status"]
    return status


def test_a_body_in_parts() -> None:
    """It is accepted when it is complete."""
    receiver = Receiver()
    handled: list[int] = []
    receiver.on()(lambda one: handled.append(one.resource_id))
    content = body(5)

    async def run() -> None:
        assert status_of(await call(receiver, content[:10], b"", content[10:])) == 200
        await receiver.join()

    asyncio.run(run())
    assert handled == [5]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_the_probe(method: str) -> None:
    """It gets a response before a body is read."""
    sent = asyncio.run(call(Receiver(secret="x"), method=method))
    assert status_of(sent) == 200
    assert bool(sent[1]["body"]) == (method == "GET")


def test_another_method() -> None:
    """The response lists the allowed ones."""
    sent = asyncio.run(call(Receiver(), method="PUT"))
    assert status_of(sent) == 405
    assert dict(sent[0]["headers"])[b"allow"] == b"GET, HEAD, POST"


def test_the_secret_is_checked_before_the_body_is_read() -> None:
    """A sender without it can't make the server store anything."""
    receiver = Receiver(secret="x")
    assert status_of(asyncio.run(call(receiver, query=b"secret=y"))) == 403
    assert status_of(asyncio.run(call(receiver, body(), query=b"secret=x"))) == 200


@pytest.mark.parametrize("length", ["101", "9" * 5000, None])
def test_a_body_that_is_too_large(length: str | None) -> None:
    """By its length, or as soon as more has come."""
    receiver = Receiver(max_body=100)
    headers: dict[str, Any] = {} if length is None else {"content_length": length}
    parts = [] if length else [b"x" * 60] * 1000
    assert status_of(asyncio.run(call(receiver, *parts, **headers))) == 413
    assert receiver.stats == Stats(refused=1)


@pytest.mark.parametrize(("zeros", "status"), [(0, 200), (15, 200), (16, 413)])
def test_a_length_with_zeros(zeros: int, status: int) -> None:
    """Up to 18 digits are read as a number, which is quick; no sender writes more."""
    content = body(5)
    assert len(str(len(content))) == 3
    sent = asyncio.run(call(Receiver(), content, content_length="0" * zeros + str(len(content))))
    assert status_of(sent) == status


@pytest.mark.parametrize("declared", [True, False])
def test_the_largest_body(declared: bool) -> None:
    """With as many bytes as allowed, whether its length is declared or not."""
    content = body(5)
    headers: dict[str, Any] = {"content_length": str(len(content))} if declared else {}
    for most, status in ((len(content), 200), (len(content) - 1, 413)):
        assert status_of(asyncio.run(call(Receiver(max_body=most), content, **headers))) == status


def test_missing_parts_of_a_scope() -> None:
    """Missing headers, query, body of a message and its continuation flag count as empty."""
    sent: list[Message] = []
    incoming: list[Message] = [
        {"type": "http.request", "more_body": True},
        {"type": "http.request", "body": body(5)},
    ]

    async def receive() -> Message:
        return incoming.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(Receiver()({"type": "http", "method": "POST"}, receive, send))
    assert status_of(sent) == 200
    assert sent[0]["headers"] == [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"2")]
    assert sent[1]["body"] == b"ok"


def test_a_sender_that_disconnects(caplog: pytest.LogCaptureFixture) -> None:
    """Half a body is no event, even if it looks like one, and no response is sent."""
    receiver = Receiver()
    assert asyncio.run(call(receiver, body(), cut=True)) == []
    assert receiver.stats == Stats(refused=1)
    assert caplog.messages == ["webhooks refused with 400: 1, the sender is gone before the end of the body"]


def test_other_messages_of_a_lifespan() -> None:
    """An unknown one is skipped."""
    sent: list[Message] = []
    incoming = [{"type": f"lifespan.{name}"} for name in ("startup", "reload", "shutdown")]

    async def receive() -> Message:
        return incoming.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(Receiver()({"type": "lifespan"}, receive, send))
    assert [one["type"] for one in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_lifespan() -> None:
    """The receiver starts and stops with the server, which waits for the handlers."""
    receiver = Receiver()
    handled: list[int] = []

    @receiver.on()
    async def on_all(one: WebhookEvent) -> None:
        await asyncio.sleep(0.01)
        handled.append(one.resource_id)

    async def run() -> list[str]:
        incoming: asyncio.Queue[Message] = asyncio.Queue()
        sent: asyncio.Queue[Message] = asyncio.Queue()
        lifespan = asyncio.create_task(receiver({"type": "lifespan"}, incoming.get, sent.put))
        incoming.put_nowait({"type": "lifespan.startup"})
        types = [(await sent.get())["type"]]
        for number in range(3):
            assert status_of(await call(receiver, body(number))) == 200
        incoming.put_nowait({"type": "lifespan.shutdown"})
        types.append((await sent.get())["type"])
        assert handled == [0, 1, 2]
        await lifespan
        assert status_of(await call(receiver, body(3))) == 503
        return types

    assert asyncio.run(run()) == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert receiver.stats == Stats(accepted=3, refused=1, handled=3)


def test_a_websocket_is_closed() -> None:
    """Nothing else is sent."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        raise AssertionError("nothing is read")

    asyncio.run(Receiver()({"type": "websocket"}, receive, send))
    assert sent == [{"type": "websocket.close", "code": 1003}]
