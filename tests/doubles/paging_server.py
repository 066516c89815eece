"""A list with pages, as servers return it: with chosen sizes, totals and changes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx

from altegio import Paginator
from altegio.pagination import paginate
from tests.doubles.clients import client

Rows = list[dict[str, Any]]
Handler = Callable[[httpx.Request], Any]
NO_TOTAL: Any = object()


def rows(count: int, start: int = 1) -> Rows:
    """Rows with the IDs from start on."""
    return [{"id": number} for number in range(start, start + count)]


def envelope(data: Any, meta: Any = None) -> httpx.Response:
    """A response of the server."""
    return httpx.Response(200, json={"success": True, "data": data, "meta": [] if meta is None else meta})


def nothing(number: int) -> None:
    """What happens between two pages: nothing."""


class Shelf:
    """Serves rows by page number and size.

    Args:
        content: the rows; a test may change them between pages.
        size: the wire name of the page size.
        most: the largest page that is served, whatever is requested.
        total: the value of ``meta.total_count``, or a function that computes it from the number of rows.
        between: is called with the number of each page before it is served.
        ignores: names of parameters that the server doesn't know.
    """

    def __init__(
        self,
        content: Rows,
        size: str = "count",
        *,
        most: int = 1000,
        total: Any = NO_TOTAL,
        between: Callable[[int], object] = nothing,
        ignores: tuple[str, ...] = (),
    ) -> None:
        self.content = content
        self.size = size
        self.most = most
        self.total = total
        self.between = between
        self.ignores = ignores
        self.asked: list[dict[str, Any]] = []

    @property
    def pages(self) -> list[int]:
        """The page numbers that were requested."""
        return [int(asked.get("page", 0)) for asked in self.asked]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Serve a page."""
        asked = json.loads(request.content) if request.content else dict(request.url.params)
        self.asked.append(asked)
        known = {name: value for name, value in asked.items() if name not in self.ignores}
        number = int(known.get("page", 1))
        size = min(int(known.get(self.size, self.most)), self.most)
        self.between(number)
        total = self.total(len(self.content)) if callable(self.total) else self.total
        meta = None if total is NO_TOTAL else {"total_count": total}
        return envelope(self.content[(number - 1) * size : number * size], meta)


def comments(handler: Handler, **arguments: Any) -> Paginator[Any]:
    """A list without a total and without a documented maximum page size."""
    api = client(handler)
    return paginate(api.appointments.get_comments, 1, **{"count": 10, **arguments})


def members(handler: Handler, **body: Any) -> Paginator[Any]:
    """A list with a total and a documented maximum page size, paged in the body."""
    api = client(handler)
    return paginate(api.clients.get_client_list, 1, body={"page_size": 10, **body})


def everything(paginator: Paginator[Any], **options: Any) -> list[Any]:
    """All items."""

    async def collect() -> list[Any]:
        return [item async for item in paginator.items(**options)]

    return asyncio.run(collect())


def ids(paginator: Paginator[Any], **options: Any) -> list[int]:
    """The IDs of all items."""
    return [item["id"] if isinstance(item, dict) else item.id for item in everything(paginator, **options)]


def upto(count: int) -> list[int]:
    """The IDs of this many rows."""
    return list(range(1, count + 1))
