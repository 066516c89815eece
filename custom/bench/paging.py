"""Memory of pagination: the most that is allocated while a list is walked through, by its length."""

from __future__ import annotations

import asyncio
import gc
import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import httpx

from altegio import Altegio
from altegio.pagination import paginate
from custom.bench.table import Row, row

PAGE = 200
SHORT, LONG = 20_000, 100_000
LIMIT = 1.1


def pagination_rows() -> Iterator[Row]:
    """Peak memory over 20,000 items, when all IDs that are remembered are there, and over 100,000, as a ratio."""
    # The libraries below have caches of some hundred requests, which the first run fills.
    peak_memory(2 * SHORT, prefetch=False)
    for prefetch in (False, True):
        short, long = peak_memory(SHORT, prefetch), peak_memory(LONG, prefetch)
        note = f"{long // 1024:,} KiB, against {short // 1024:,} KiB; pages of {PAGE}"
        yield row(f"100,000 items, against 20,000{', prefetch' if prefetch else ''}", long / short, LIMIT, note)


def peak_memory(count: int, prefetch: bool) -> int:
    """The most bytes that are allocated at a time while a list of so many clients is walked through."""
    gc.collect()
    tracemalloc.start()
    try:
        assert asyncio.run(_walk(count, prefetch)) == count
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


async def _walk(count: int, prefetch: bool) -> int:
    def respond(request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        first = (asked["page"] - 1) * asked["page_size"]
        rows = [
            {"id": number, "name": f"Client {number}", "phone": f"+1315{number:07}", "spent": number / 4}
            for number in range(first, min(first + asked["page_size"], count))
        ]
        return httpx.Response(200, json={"success": True, "data": rows, "meta": {"total_count": count}})

    found = 0
    transport = httpx.MockTransport(respond)
    tokens: Any = {"partner_token": "p", "user_token": "u"}
    async with Altegio(**tokens, transport=transport, rate_limit=None) as api:
        clients = paginate(api.clients.get_client_list, 1, body={"page_size": PAGE})
        async for _ in clients.items(prefetch=prefetch):
            found += 1
    return found
