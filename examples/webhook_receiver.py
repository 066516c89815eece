r"""Copy of a location's appointments in SQLite, kept up to date by webhooks, and back-filled after a stop.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/webhook_receiver.py \
        --location 720441 --database salon.sqlite --port 8000

It prints the address for the event "record". With --register https://example.com/altegio, under which a proxy leads
here, that one is registered at the location, beside the addresses of other applications. The secret in the address is
created in the first run and stored in the database. Each event is stored before the response. Altegio repeats no
webhook, so each start reads what changed since the last one; an event that is older than what is known changes nothing.
Exit status: 0 stopped, 1 failed, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import os
import secrets
import socket
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import uvicorn

from altegio import Altegio, AltegioError, webhooks

TABLES = """
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, body TEXT);
CREATE TABLE IF NOT EXISTS appointments (id INTEGER PRIMARY KEY, changed TEXT, deleted INTEGER, raw TEXT);
"""


def arguments() -> argparse.Namespace:
    """The arguments of the command line; the location may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--database", type=Path, default=Path("altegio.sqlite"), help="default: %(default)s")
    parser.add_argument("--since", type=dt.datetime.fromisoformat, help="where the very first back-fill begins")
    parser.add_argument("--register", metavar="URL", help="the public address, without the secret")
    parser.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    parser.add_argument("--port", type=int, default=8000, help="0: any free one; default: %(default)s")
    return parser.parse_args()


class Salon:
    """The copy of one location."""

    def __init__(self, db: sqlite3.Connection, location_id: int) -> None:
        self.db = db
        self.location_id = location_id
        db.executescript(TABLES)

    def state(self, name: str, default: str | None = None) -> str | None:
        """A value that outlasts the program; the default is stored where it is missing."""
        if default is not None:
            self.db.execute("INSERT OR IGNORE INTO state VALUES (?, ?)", (name, default))
            self.db.commit()
        found = self.db.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
        return None if found is None else str(found[0])

    async def store(self, events: list[webhooks.WebhookEvent]) -> None:
        """Store events until they are handled; this happens before the response."""
        self.db.executemany("INSERT INTO events (body) VALUES (?)", [(written(one),) for one in events])
        self.db.commit()

    async def handle(self, event: webhooks.RecordEvent) -> None:
        """Take an event into the copy."""
        if event.company_id == self.location_id:
            data = event.data.to_dict()
            deleted = event.status == "delete" or bool(data.get("deleted"))
            self.upsert(event.resource_id, data.get("last_change_date"), deleted, data)
            print(f"record {event.resource_id} {event.status}", flush=True)
        self.db.execute("DELETE FROM events WHERE body = ?", (written(event),))
        self.db.commit()

    async def handle_stored(self) -> None:
        """Handle what the last run stored and did not come to."""
        for (body,) in self.db.execute("SELECT body FROM events ORDER BY id").fetchall():
            for event in webhooks.parse(body):
                if isinstance(event, webhooks.RecordEvent):
                    await self.handle(event)

    async def back_fill(self, api: Altegio, since: dt.datetime | None) -> None:
        """Read what changed while the receiver was stopped."""
        cursor = self.state("cursor")
        changes = api.appointments.changes(self.location_id, cursor=cursor, since=None if cursor else since)
        count = 0
        async for one in changes:
            raw = one.to_dict()
            if one.id:
                self.upsert(one.id, raw.get("last_change_date"), bool(one.deleted), raw)
                count += 1
        if changes.cursor:
            self.db.execute("INSERT OR REPLACE INTO state VALUES ('cursor', ?)", (changes.cursor,))
        self.db.commit()
        print(f"back-filled: {count} changes", flush=True)

    def upsert(self, appointment_id: int, changed: str | None, deleted: bool, raw: dict[str, object]) -> None:
        """Keep a state of an appointment, unless a later one is known."""
        when = dt.datetime.fromisoformat(changed).astimezone(dt.UTC).isoformat() if changed else ""
        self.db.execute(
            "INSERT INTO appointments VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET changed = excluded.changed,"
            " deleted = excluded.deleted, raw = excluded.raw"
            " WHERE excluded.changed = '' OR excluded.changed >= changed",
            (appointment_id, when, deleted, json.dumps(raw)),
        )


def written(event: webhooks.WebhookEvent) -> str:
    """An event as it is stored."""
    return json.dumps(dict(event.raw), sort_keys=True)


async def main(options: argparse.Namespace) -> int:
    """Listen, back-fill, and go on until the program is stopped; the exit status."""
    with (
        closing(sqlite3.connect(options.database)) as db,
        socket.create_server((options.host, options.port)) as listener,
    ):
        salon = Salon(db, options.location)
        secret = salon.state("secret", secrets.token_urlsafe(32))
        receiver = webhooks.Receiver(secret=secret, store=salon.store)
        receiver.on("record")(salon.handle)
        print(f"address: http://{options.host}:{listener.getsockname()[1]}/?secret={secret}", flush=True)
        server = uvicorn.Server(uvicorn.Config(receiver, log_level="warning"))
        # It listens before the back-fill begins, so that nothing falls in between.
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            await salon.handle_stored()
            async with Altegio() as api:
                if options.register:
                    await api.webhooks.add(options.location, f"{options.register}?secret={secret}", events=["record"])
                await salon.back_fill(api, options.since)
            await serving
        finally:
            server.should_exit = True
            await serving
    return 0


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        try:
            raise SystemExit(asyncio.run(main(arguments())))
        except (AltegioError, ValueError, OSError, sqlite3.Error) as error:
            raise SystemExit(f"failed: {error}") from None
