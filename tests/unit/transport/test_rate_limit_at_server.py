"""The rate limit as a distant server sees it: over TLS, with times noted by the kernel of the server."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import httpx2
import pytest

from altegio import Altegio, RateLimit
from altegio._transport import rate_limit
from altegio.aiohttp import AiohttpTransport
from tests.doubles.calls import read
from tests.doubles.clients import client
from tests.doubles.far_server import FarLoop, far_server, trusted, trusted_file
from tests.doubles.limits import most_within

pytestmark = pytest.mark.slow  # waits in real time

BACKENDS: dict[str, Callable[[], dict[str, Any]]] = {
    "httpx": dict,
    "aiohttp": lambda: {"transport": AiohttpTransport(verify=trusted())},
    "httpx2": lambda: {"transport": httpx2.AsyncHTTPTransport(verify=trusted())},
}
ROUND_TRIPS = (0.0, 0.03, 0.1, 0.2)
MINUTE = 6.0
"""Seconds of the longer window here."""


@pytest.fixture(autouse=True)
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients trust the server."""
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted_file(tmp_path)))


def arrivals(
    round_trip: float, work: Callable[[Altegio], Awaitable[Any]], options: dict[str, Any], limit: RateLimit
) -> list[float]:
    """The arrival times of the requests of some work at the server."""

    async def main() -> None:
        async with client(base_url, rate_limit=limit, **options) as api:
            await work(api)

    with far_server(round_trip) as (base_url, arrived), asyncio.Runner(loop_factory=FarLoop) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, FarLoop)
        # TCP takes one round trip, and a busy server the same again; TLS takes additional ones.
        loop.connecting = 2 * round_trip
        runner.run(main())
    return arrived


def in_threads(runs: dict[Any, Callable[[], list[float]]]) -> dict[Any, list[float]]:
    """The arrival times in several runs, each with its own client, loop and server; all at once."""
    with ThreadPoolExecutor(len(runs)) as pool:
        futures = {name: pool.submit(run) for name, run in runs.items()}
        return {name: future.result() for name, future in futures.items()}


def test_the_limit_holds_at_any_distance(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the first burst, which opens its connections, to the last, which finds them open."""
    monkeypatch.setattr(rate_limit, "MINUTE", MINUTE)

    async def burst(api: Altegio) -> None:
        await asyncio.gather(*(read(api) for _ in range(28)))

    def run(backend: str, round_trip: float) -> list[float]:
        return arrivals(round_trip, burst, BACKENDS[backend](), RateLimit(5, 20))

    for place, moments in in_threads({one: partial(run, *one) for one in product(BACKENDS, ROUND_TRIPS)}).items():
        assert len(moments) == 28, place
        assert most_within(1, moments) <= 5, place
        assert most_within(MINUTE, moments) <= 20, place


def test_a_blocked_loop_keeps_the_limit() -> None:
    """Between a slot and the request that uses it, the program computes for some time."""

    async def burst(api: Altegio) -> None:
        async def compute() -> None:
            while True:
                for pause in (0.003, 0.05, 0.0, 0.01):
                    await asyncio.sleep(pause)
                    time.sleep(0.35)

        busy = asyncio.create_task(compute())
        await asyncio.gather(*(read(api) for _ in range(16)))
        busy.cancel()

    def run(backend: str) -> list[float]:
        return arrivals(0.05, burst, BACKENDS[backend](), RateLimit(5, 1000))

    for backend, moments in in_threads({one: partial(run, one) for one in BACKENDS}).items():
        assert len(moments) == 16, backend
        assert most_within(1, moments) <= 5, backend


def test_slow_connections_delay_no_other_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five connections open after three seconds: others are sent meanwhile, and together they keep the limit."""
    opened: dict[FarLoop, int] = {}

    async def connect_late(loop: FarLoop, sock: Any, address: Any) -> None:
        opened[loop] = opened.get(loop, 0) + 1
        await asyncio.sleep(3 if opened[loop] <= 5 else 0)
        await asyncio.SelectorEventLoop.sock_connect(loop, sock, address)

    monkeypatch.setattr(FarLoop, "sock_connect", connect_late)
    ended: dict[str, list[int]] = {backend: [] for backend in BACKENDS}

    def run(backend: str) -> list[float]:
        async def burst(api: Altegio) -> None:
            async def one(number: int) -> None:
                await read(api)
                ended[backend].append(number)

            await asyncio.gather(*(one(number) for number in range(25)))

        return arrivals(0.03, burst, BACKENDS[backend](), RateLimit(5, 1000))

    for backend, moments in in_threads({one: partial(run, one) for one in BACKENDS}).items():
        assert len(moments) == 25, backend
        assert most_within(1, moments) <= 5, backend
        # The first five calls hang: they are neither the first nor the last to end.
        assert ended[backend][0] >= 5, backend
        assert ended[backend][-1] >= 5, backend
