"""CPU time per call over bare httpx, against a server of another process on loopback."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from typing import Any

import httpx
import httpx2

from altegio import Altegio, RateLimit
from altegio.aiohttp import AiohttpTransport
from custom.bench.server import loopback_server
from custom.bench.table import Row, row
from custom.bench.timing import Rounds

ROUNDS = 300
CALLS = 10
"""Few calls in a round, and many rounds: a machine that changes its pace does so between rounds."""


async def _cpu(call: Callable[[], Awaitable[Any]]) -> float:
    """CPU seconds of this process for a round of calls, one after another."""
    started = time.process_time()
    for _ in range(CALLS):
        await call()
    return time.process_time() - started


async def _measure(url: str) -> Rounds:
    headers = {"Accept": "application/vnd.api.v2+json", "Authorization": "Bearer p, User u"}
    fast = RateLimit(per_second=10**6, per_minute=10**8)
    async with (
        httpx.AsyncClient() as bare,
        Altegio(partner_token="p", user_token="u", base_url=url, rate_limit=fast) as api,
        Altegio(
            partner_token="p", user_token="u", base_url=url, rate_limit=fast, transport=AiohttpTransport()
        ) as quick,
        httpx2.AsyncClient() as bare2,
        Altegio(
            partner_token="p", user_token="u", base_url=url, rate_limit=fast, transport=httpx2.AsyncHTTPTransport()
        ) as second,
        Altegio(
            partner_token="p", user_token="u", base_url=url, rate_limit=fast, deadline=60, observers=[lambda _: None]
        ) as watched,
    ):

        async def plainly() -> Any:
            response = await bare.get(f"{url}/service_category/720441/1", headers=headers)
            response.raise_for_status()
            return response.json()["data"]

        async def plainly2() -> Any:
            response = await bare2.get(f"{url}/service_category/720441/1", headers=headers)
            response.raise_for_status()
            return response.json()["data"]

        jobs: dict[str, Callable[[], Awaitable[Any]]] = {
            "httpx": plainly,
            "altegio": lambda: api.services.get_service_category(720441, 1),
            "watched": lambda: watched.services.get_service_category(720441, 1),
            "aiohttp": lambda: quick.services.get_service_category(720441, 1),
            "httpx2": plainly2,
            "over httpx2": lambda: second.services.get_service_category(720441, 1),
        }
        return await _compared(jobs)


def _orders(names: list[str]) -> Iterator[list[str]]:
    """Orders of the jobs: each job is equally often at each position."""
    for turn in count():
        place = turn % len(names)
        order = names[place:] + names[:place]
        yield order[:: 1 if turn // len(names) % 2 else -1]


async def _compared(jobs: dict[str, Callable[[], Awaitable[Any]]]) -> Rounds:
    found = Rounds()
    orders = _orders(list(jobs))
    for number in range(ROUNDS):
        taken = {name: await _cpu(jobs[name]) for name in next(orders)}
        if number:
            found.add(taken)
    return found


def call_rows() -> Iterator[Row]:
    """Bare httpx, and a call through all layers."""
    with loopback_server() as url:
        found = asyncio.run(_measure(url))
    yield row("a GET by bare httpx.AsyncClient", 1.0, None, f"{found.seconds('httpx') / CALLS * 1e6:.0f} µs of CPU")
    yield row(
        "the same through all layers", found.ratio("altegio", "httpx"), 1.1, "checks, limit, retries, log, decoding"
    )
    yield row("the same with a deadline and an observer", found.ratio("watched", "httpx"), 1.1)
    yield row("the same with the aiohttp backend", found.ratio("aiohttp", "httpx"), None, "extra aiohttp")
    yield row("a GET by bare httpx2.AsyncClient", found.ratio("httpx2", "httpx"), None, "extra httpx2")
    yield row("the same through all layers, over a transport of httpx2", found.ratio("over httpx2", "httpx"), None)
