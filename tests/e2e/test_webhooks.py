"""Webhooks over real sockets: a server, its start and stop, and a sender that waits for responses."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from altegio.webhooks import Receiver, Stats, WebhookEvent
from tests.doubles.events import body
from tests.doubles.serving import served

EVENTS = 10_000
SENDERS = 20


@pytest.mark.slow  # ten thousand requests
@pytest.mark.parametrize("capacity", [2_000, 10_000])
def test_ten_thousand_events_and_a_slow_handler(capacity: int) -> None:
    """The sender sees each event accepted or refused, and each accepted event is handled once."""
    receiver = Receiver(capacity=capacity, secret="x")
    handled: list[int] = []
    release = threading.Event()

    @receiver.on("record")
    def on_record(event: WebhookEvent) -> None:
        release.wait()
        handled.append(event.resource_id)

    async def send(url: str) -> dict[int, list[int]]:
        statuses: dict[int, list[int]] = {}
        numbers = iter(range(EVENTS))

        async def sender() -> None:
            async with httpx.AsyncClient() as client:
                for number in numbers:
                    response = await client.post(
                        url, content=body(number), headers={"Content-Type": "application/json"}
                    )
                    statuses.setdefault(response.status_code, []).append(number)

        await asyncio.gather(*(sender() for _ in range(SENDERS)))
        return statuses

    with served(receiver) as url:
        statuses = asyncio.run(send(f"{url}?secret=x"))
        release.set()
    accepted, refused = statuses[200], statuses.get(503, [])
    assert statuses.keys() <= {200, 503}
    assert len(accepted) == min(capacity + 1, EVENTS)
    assert sorted(handled) == sorted(accepted)
    assert receiver.stats == Stats(
        accepted=len(accepted), refused=len(refused), overflowed=len(refused), handled=len(accepted)
    )
    assert len(accepted) + len(refused) == EVENTS


def test_requests_of_altegio_and_others() -> None:
    """The probe, a delivery, a wrong address, another method, a body that is too large."""
    handled: list[Any] = []
    receiver = Receiver(secret="x", max_body=10_000)
    receiver.on()(handled.append)
    with served(receiver) as url, httpx.Client() as client:
        assert client.get(f"{url}?secret=x").status_code == 200
        assert client.head(url).status_code == 200
        assert client.post(f"{url}?secret=x", content=body(1)).status_code == 200
        assert client.post(url, content=body(1)).status_code == 403
        assert client.put(url, content=body(1)).headers["Allow"] == "GET, HEAD, POST"
        assert client.post(f"{url}?secret=x", content=b"x" * 10_001).status_code == 413
        chunks = (b"x" * 1000 for _ in range(20))
        assert client.post(f"{url}?secret=x", content=chunks).status_code == 413
        assert client.post(f"{url}?secret=x", content=b"x").text == "not a webhook: no JSON at character 0"
    assert [event.resource_id for event in handled] == [1]
    assert receiver.stats == Stats(accepted=1, refused=5, handled=1)


@pytest.mark.parametrize("framework", ["starlette", "fastapi"])
def test_a_route_of_a_framework(framework: str) -> None:
    """The application starts and stops it with its own lifespan, and waits for the handlers."""
    receiver = Receiver(secret="x")
    handled: list[int] = []

    @receiver.on("record")
    async def on_record(event: WebhookEvent) -> None:
        await asyncio.sleep(0.05)
        handled.append(event.resource_id)

    @asynccontextmanager
    async def lifespan(app: Any) -> AsyncIterator[None]:
        async with receiver:
            yield

    make: Any = Starlette if framework == "starlette" else FastAPI
    app = make(routes=[Route("/altegio", receiver), Mount("/mounted", receiver)], lifespan=lifespan)
    with served(app) as url, httpx.Client() as client:
        assert client.get(f"{url}?secret=x").status_code == 200
        assert client.post(f"{url}?secret=x", content=body(1)).status_code == 200
        assert client.post(f"{url.replace('/altegio', '/mounted/hook')}?secret=x", content=body(2)).status_code == 200
        assert client.post(url, content=body(3)).status_code == 403
        assert client.delete(url).status_code == 405
    assert handled == [1, 2]
    assert receiver.stats == Stats(accepted=2, refused=2, handled=2)


def test_without_a_lifespan() -> None:
    """If the server has no lifespan, or the receiver is mounted, the first request starts it."""
    receiver = Receiver()
    handled: list[int] = []
    receiver.on()(lambda event: handled.append(event.resource_id))
    with served(receiver, lifespan="off") as url, httpx.Client() as client:
        for number in range(5):
            assert client.post(url, content=body(number)).status_code == 200
        while len(handled) < 5:
            time.sleep(0.001)
    assert receiver.stats.handled == 5
