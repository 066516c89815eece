r"""Nightly copy of appointments and clients into SQLite, of what changed since the last run only.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/nightly_sync.py \
        --location 720441 --database salon.sqlite --since 2026-01-01

The cursors are stored in the database, in the same transactions as the rows, so that a run that is interrupted
is taken up by the next. Deleted appointments come with the changes; which clients are gone is asked by ID. The job runs
in the background: calls of others in the same process go first. One database is for one location.
Exit status: 0 in sync, 1 failed, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from altegio import Altegio, AltegioError

TABLES = """
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS appointments (
    id INTEGER PRIMARY KEY, starts TEXT, attendance INTEGER, team_member_id INTEGER, client_id INTEGER,
    changed TEXT, raw TEXT
);
CREATE TABLE IF NOT EXISTS clients (id INTEGER PRIMARY KEY, name TEXT, phone TEXT, changed TEXT, raw TEXT);
"""
BATCH = 100


def arguments() -> argparse.Namespace:
    """The arguments of the command line; the location may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--database", type=Path, default=Path("altegio.sqlite"), help="default: %(default)s")
    parser.add_argument("--since", type=dt.datetime.fromisoformat, help="where the very first run begins")
    return parser.parse_args()


def keep(db: sqlite3.Connection, name: str, cursor: str | None) -> None:
    """Keep where to go on, together with the rows until there."""
    db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, cursor))
    db.commit()


async def sync_appointments(
    api: Altegio, db: sqlite3.Connection, location_id: int, cursor: str | None, since: dt.datetime | None
) -> None:
    """Upsert what was created or changed, remove what was deleted."""
    changes = api.appointments.changes(location_id, cursor=cursor, since=None if cursor else since)
    stored = removed = 0
    async for one in changes:
        if one.deleted:
            db.execute("DELETE FROM appointments WHERE id = ?", (one.id,))
            removed += 1
        else:
            booked = (str(one.datetime_), one.attendance, one.staff_id, one.client.id if one.client else None)
            row = (one.id, *booked, str(one.last_change_date), json.dumps(one.to_dict()))
            db.execute("INSERT OR REPLACE INTO appointments VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            stored += 1
        if (stored + removed) % BATCH == 0:
            keep(db, "appointments", changes.cursor)
    keep(db, "appointments", changes.cursor)
    print(f"appointments: {stored} new or changed, {removed} deleted")


async def sync_clients(api: Altegio, db: sqlite3.Connection, location_id: int, cursor: str | None) -> None:
    """Upsert clients that were created or changed, remove those that are gone."""
    changes = api.clients.changes(location_id, cursor=cursor)
    changed = 0
    async for one in changes:
        row = (one.id, one.name, one.phone, str(one.last_change_date), json.dumps(one.to_dict()))
        db.execute("INSERT OR REPLACE INTO clients VALUES (?, ?, ?, ?, ?)", row)
        changed += 1
        if changed % BATCH == 0:
            keep(db, "clients", changes.cursor)
    keep(db, "clients", changes.cursor)
    gone = await api.clients.missing(location_id, [client_id for (client_id,) in db.execute("SELECT id FROM clients")])
    db.executemany("DELETE FROM clients WHERE id = ?", [(client_id,) for client_id in gone])
    db.commit()
    print(f"clients: {changed} new or changed, {len(gone)} deleted")


async def main(options: argparse.Namespace) -> int:
    """Bring the database in step; the exit status."""
    with closing(sqlite3.connect(options.database)) as db:
        db.executescript(TABLES)
        state = dict(db.execute("SELECT name, value FROM state"))
        async with Altegio() as client:
            api = client.with_options(priority="background")
            await sync_appointments(api, db, options.location, state.get("appointments"), options.since)
            await sync_clients(api, db, options.location, state.get("clients"))
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError, sqlite3.Error) as error:
        raise SystemExit(f"failed: {error}") from None
