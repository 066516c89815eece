"""The load of the soak test: readers and writers that never stop, and record the outcome of each write."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from enum import IntEnum
from typing import Any

from altegio import Altegio, AltegioError, RateLimitError, TransportError
from tests.soak.server import Report, write_name

WORKERS = 20
_MOST_WRITES = 1_000_000
_IMPATIENT = 0.03
"""How many calls are cancelled, and after how many seconds at most."""


class Fate(IntEnum):
    """What the client reports about a write."""

    NONE = 0
    DONE = 1
    UNKNOWN = 2
    NOT_DONE = 3


class Load:
    """Calls of all types by many workers at once.

    Attributes:
        calls: how many have ended.
        failed: how many of them with an error.
    """

    def __init__(self, api: Altegio, seed: int) -> None:
        self._api = api
        self._chance = random.Random(seed)  # noqa: S311 - no secret
        self._actions: tuple[Callable[[], Awaitable[None]], ...] = (
            *(self._read, self._read, self._search, self._paginate, self._write, self._write, self._custom_write),
        )
        # Created once: any growth is then a leak.
        self._fates = bytearray(_MOST_WRITES)
        self._writes = 0
        self.calls = 0
        self.failed = 0

    async def run(self, seconds: float) -> None:
        """Call until the time is over and all calls have ended."""
        async with asyncio.TaskGroup() as group:
            ends = asyncio.get_running_loop().time() + seconds
            for _ in range(WORKERS):
                group.create_task(self._work(ends))

    async def _work(self, ends: float) -> None:
        while asyncio.get_running_loop().time() < ends:
            patience = self._chance.random() * _IMPATIENT if self._chance.random() < _IMPATIENT else None
            try:
                async with asyncio.timeout(patience):
                    await self._chance.choice(self._actions)()
            except (AltegioError, TimeoutError):
                self.failed += 1
            self.calls += 1

    async def _read(self) -> None:
        repr(await self._api.clients.get_client(1, 7))

    async def _search(self) -> None:
        repr(await self._api.with_options(deadline=2).clients.get_client_list(1, body={}))

    async def _paginate(self) -> None:
        clients = self._api.paginate(self._api.clients.get_client_list, 1, body={})
        async for client in clients.items(limit=150):
            repr(client)

    async def _write(self) -> None:
        await self._noted(lambda name: self._api.clients.create_client(1, body={"name": name, "phone": "+13155550175"}))

    async def _custom_write(self) -> None:
        await self._noted(lambda name: self._api.request("PUT", "/clients/1", body={"name": name}))

    async def _noted(self, write: Callable[[str], Awaitable[Any]]) -> None:
        number = self._writes
        self._writes += 1
        self._fates[number] = Fate.UNKNOWN
        try:
            await write(write_name(number))
        except RateLimitError:
            self._fates[number] = Fate.NOT_DONE
            raise
        except TransportError as error:
            if not error.maybe_processed:
                self._fates[number] = Fate.NOT_DONE
            raise
        self._fates[number] = Fate.DONE

    def wrong_writes(self, report: Report) -> list[str]:
        """The writes that the server processed more often, or less often, than the client reports."""
        allowed = {Fate.DONE: (1,), Fate.UNKNOWN: (0, 1), Fate.NOT_DONE: (0,)}
        return [
            f"write {number}: {Fate(self._fates[number]).name}, processed {times} times"
            for number in range(self._writes)
            if (times := report.processed.get(number, 0)) not in allowed[Fate(self._fates[number])]
        ]
