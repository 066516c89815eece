"""The server of the soak test, in its own process: it fails in all the usual ways, and counts the requests."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

import attrs

from tests.doubles.faults import (
    ENVELOPE_JSON,
    PAGE,
    REFUSAL,
    Fault,
    FaultServer,
    Line,
    closes,
    drips,
    raw,
    resets,
    sends,
    stalls,
)

_NUMBER = "soak-"
"""The text before the number of a write in its body."""
_HEALTHY = 0.85
_ROW = {"id": 1, "name": "Ann", "phone": "+13155550175", "visits": 3, "categories": [{"id": 1, "title": "New"}]}
_LIST = sends(raw(json.dumps({"success": True, "data": [_ROW] * 100, "meta": {"total_count": 100}}).encode()))
_DONE = sends(raw())
_REFUSES = sends(raw(REFUSAL, "429 Too Many Requests", Retry_After="0"))
"""The only response that means that nothing was done."""
_FAULTS = (
    *(closes(), closes(raw()[:-10]), closes(b"HTTP/1.1 200"), closes(b"no HTTP\r\n\r\n"), closes(raw()), drips(raw())),
    *(resets(), resets(raw()[:-10]), stalls(), stalls(raw()[:-10]), sends(raw() + raw()), _REFUSES, _REFUSES),
    *(sends(raw(REFUSAL, status)) for status in ("404 No", "422 No", "500 No", "502 No", "503 No", "504 No")),
    *(
        sends(raw(ENVELOPE_JSON[:-10])),
        sends(raw(b"")),
        sends(raw(b"", "204 No Content")),
        sends(raw(PAGE, media_type="text/html")),
    ),
    *(sends(raw(Content_Encoding="gzip")), sends(raw(Content_Encoding="br")), sends(raw(b" " * 200_000))),
    *(sends(raw(PAGE, "502 Bad Gateway", "text/html")), sends(raw(b"", "301 Moved", Location="http://[::1"))),
)


@attrs.frozen
class Report:
    """What has arrived.

    Attributes:
        processed: how often each write was, by its number.
        arrivals: when each request arrived, in seconds.
    """

    processed: dict[int, int]
    arrivals: list[float]

    def most_within(self, seconds: float) -> int:
        """The maximum number of requests within that time."""
        most = start = 0
        for end, moment in enumerate(self.arrivals):
            while moment - self.arrivals[start] >= seconds:
                start += 1
            most = max(most, end - start + 1)
        return most


def write_name(number: int) -> str:
    """A text that makes a write countable."""
    return f"{_NUMBER}{number}."


class SoakServer:
    """The server as its client sees it."""

    def __init__(self, connection: Connection[Any, Any]) -> None:
        self._connection = connection
        self.base_url: str = connection.recv()

    def report(self) -> Report:
        """What has arrived so far."""
        self._connection.send(True)
        report: Report = self._connection.recv()
        return report


@contextmanager
def soak_server(seed: int) -> Iterator[SoakServer]:
    """A server in its own process."""
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_run, args=(theirs, seed))
    process.start()
    try:
        yield SoakServer(ours)
    finally:
        ours.send(False)
        process.join()
        ours.close()
        theirs.close()


def _run(connection: Connection[Any, Any], seed: int) -> None:
    asyncio.run(_serve(connection, random.Random(seed)))  # noqa: S311 - no secret


async def _serve(connection: Connection[Any, Any], chance: random.Random) -> None:
    processed: Counter[int] = Counter()

    async def act(line: Line) -> None:
        healthy = _LIST if line.request.path.endswith("/search") else _DONE
        chosen = healthy if chance.random() < _HEALTHY else chance.choice(_FAULTS)
        _, _, after = line.request.body.decode("utf-8", "replace").partition(_NUMBER)
        if after and chosen is not _REFUSES:
            processed[int(after.partition(".")[0])] += 1
        await chosen(line)

    async with FaultServer(Fault("all of them", (act,))) as server:
        connection.send(server.base_url)
        while await asyncio.to_thread(connection.recv):
            connection.send(Report(dict(processed), [one.at for one in server.arrived]))
