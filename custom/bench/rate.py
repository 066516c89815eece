"""The rate limit at full length, as a server sees it that is far away: whether it holds, and how much of it is used."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

import httpx

from altegio import Altegio, RateLimit
from custom.bench.table import Row, row
from tests.doubles.far_server import FarLoop, far_server, trusted
from tests.doubles.limits import most_within

ROUND_TRIP = 0.2
"""Seconds to the server and back."""
LIMIT = RateLimit()
MINUTE = 60


def _arrivals() -> tuple[float, list[float]]:
    """When the first call began, and when the requests arrived: two minutes of them, and one more."""
    calls = 2 * LIMIT.per_minute + 1

    async def main() -> float:
        transport = httpx.AsyncHTTPTransport(verify=trusted(), limits=httpx.Limits(max_connections=None))
        async with Altegio(partner_token="p", user_token="u", base_url=url, transport=transport) as api:
            started = time.time()
            await asyncio.gather(*(api.request("GET", "/companies") for _ in range(calls)))
        return started

    with far_server(ROUND_TRIP) as (url, arrived), asyncio.Runner(loop_factory=FarLoop) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, FarLoop)
        loop.connecting = ROUND_TRIP
        started = runner.run(main())
    return started, sorted(arrived)


def rate_rows() -> Iterator[Row]:
    """What the limit of the API allows, and what arrives; it takes two minutes."""
    started, arrived = _arrivals()
    minute = LIMIT.per_minute
    cold = (arrived[2 * minute] - started) / (2 * MINUTE)
    warm = (arrived[2 * minute] - arrived[minute]) / MINUTE
    second = most_within(1, arrived) / LIMIT.per_second
    note = f"TLS, {ROUND_TRIP * 1000:.0f} ms to the server and back, moments noted there"
    yield row("most requests in any second, against the limit", second, 1.0, note)
    yield row("most requests in any minute, against the limit", most_within(MINUTE, arrived) / minute, 1.0)
    yield row("time for a minute's requests, connections open, against the limit", warm, 1 / 0.98)
    yield row("time for two minutes' requests, from the first connection on", cold, 1 / 0.9)
