"""CPU time of taking a webhook in and handling it, and how many a core handles in a second."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

from altegio.webhooks import Receiver, WebhookEvent
from custom.bench import sample
from custom.bench.table import Row, row
from custom.bench.timing import measured

EVENTS = 1000


def webhook_rows() -> Iterator[Row]:
    """Distinct events about appointments, as large as those of the API."""
    appointment = sample.page()["data"][0]
    bodies = [
        json.dumps(
            {
                "company_id": 720441,
                "resource": "record",
                "resource_id": number,
                "status": "update",
                "data": {**appointment, "id": number},
            }
        ).encode()
        for number in range(1, EVENTS + 1)
    ]

    async def take_in() -> None:
        receiver = Receiver()

        @receiver.on("record")
        async def on_record(event: WebhookEvent) -> None:
            assert event.data.id

        async with receiver:
            for body in bodies:
                await receiver.receive(body)
        assert receiver.stats.handled == EVENTS

    found = measured(
        {"json.loads": lambda: [json.loads(body) for body in bodies], "all": lambda: asyncio.run(take_in())}
    )
    size = sum(map(len, bodies)) / EVENTS / 1024
    note = f"{size:.1f} KiB each, {found.seconds('json.loads') / EVENTS * 1e6:.0f} µs"
    yield row("json.loads of the events", 1.0, None, note)
    rate = EVENTS / found.seconds("all")
    yield row(
        "take in, compare, handle and count",
        found.ratio("all", "json.loads"),
        None,
        f"{rate:.0f} events a second on a core",
    )
