"""The rate limit as a server sees it, far away, whose connections take time to open."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from altegio import Altegio, RateLimit
from altegio._transport import rate_limit
from altegio.aiohttp import AiohttpTransport
from tests.doubles.calls import read
from tests.doubles.clients import client
from tests.doubles.far_server import FarLoop, far_server
from tests.doubles.limits import most_within

pytestmark = pytest.mark.slow  # waits in real time

BACKENDS: dict[str, Callable[[], dict[str, Any]]] = {
    "httpx": dict,
    "aiohttp": lambda: {"transport": AiohttpTransport()},
}
ROUND_TRIPS = (0.0, 0.03, 0.1, 0.2)
MINUTE = 6.0
"""Seconds of the longer window here."""


def arrivals(
    round_trip: float, work: Callable[[Altegio], Awaitable[Any]], options: dict[str, Any], limit: RateLimit
) -> list[float]:
    """When the requests of some work arrive at the server."""

    async def main() -> None:
        async with client(base_url, rate_limit=limit, **options) as api:
            await work(api)

    with far_server(round_trip) as (base_url, arrived), asyncio.Runner(loop_factory=FarLoop) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, FarLoop)
        # TCP and TLS 1.3 take a round trip each, certificates and a busy server a third one.
        loop.connecting = 3 * round_trip
        runner.run(main())
    return arrived


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_limit_holds_at_any_distance(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the first burst, which opens its connections, to the last."""
    monkeypatch.setattr(rate_limit, "MINUTE", MINUTE)

    async def burst(api: Altegio) -> None:
        await asyncio.gather(*(read(api) for _ in range(28)))

    def run(round_trip: float) -> list[float]:
        return arrivals(round_trip, burst, BACKENDS[backend](), RateLimit(5, 20))

    with ThreadPoolExecutor(len(ROUND_TRIPS)) as pool:
        for round_trip, moments in zip(ROUND_TRIPS, pool.map(run, ROUND_TRIPS), strict=True):
            assert len(moments) == 28, round_trip
            assert most_within(1, moments) <= 5, round_trip
            assert most_within(MINUTE, moments) <= 20, round_trip
            # Twenty, the rest of the longer window, five and three; and each connection.
            assert moments[-1] - moments[0] <= (MINUTE + 1.1 + 4 * 3 * round_trip) * 1.2, round_trip


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_loop_that_stands_still_keeps_the_limit(backend: str) -> None:
    """Between a slot and the request that uses it, the program computes for a while."""

    async def burst(api: Altegio) -> None:
        async def compute() -> None:
            while True:
                for pause in (0.003, 0.05, 0.0, 0.01):
                    await asyncio.sleep(pause)
                    time.sleep(0.35)

        busy = asyncio.create_task(compute())
        await asyncio.gather(*(read(api) for _ in range(16)))
        busy.cancel()

    moments = arrivals(0.05, burst, BACKENDS[backend](), RateLimit(5, 1000))
    assert len(moments) == 16
    assert most_within(1, moments) <= 5
