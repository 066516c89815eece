r"""Nightly copy of appointments and clients into SQLite, of what changed since the last run only.

    ALTEGIO_PARTNER_TOKEN=... ALTEGIO_USER_TOKEN=... python examples/nightly_sync.py \
        --location 720441 --database salon.sqlite --since 2026-01-01

Where to go on is kept in the database, in the same transactions as the rows, so that a run that is interrupted
is taken up by the next. Deleted appointments come with the changes. Deleted clients do not: the list of all clients
is read for that, and who is missing in it is looked for by ID before being removed. One database is for one location.
Exit status: 0 in step, 1 failed, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import json
import os
import sqlite3
import warnings
from contextlib import closing
from pathlib import Path

from altegio import Altegio, AltegioError, client_filters

TABLES = """
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS appointments (
    id INTEGER PRIMARY KEY, starts TEXT, attendance INTEGER, team_member_id INTEGER, client_id INTEGER,
    changed TEXT, raw TEXT
);
CREATE TABLE IF NOT EXISTS clients (id INTEGER PRIMARY KEY, name TEXT, phone TEXT, changed TEXT, raw TEXT);
"""
BATCH = 100
OVERLAP = dt.timedelta(hours=1)
"""How much of the time before is asked for again: the hour that clocks repeat when they are set back."""


def arguments() -> argparse.Namespace:
    """What the command line says; the location may stand in the environment."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    location = os.environ.get("ALTEGIO_LOCATION_ID")
    parser.add_argument("--location", type=int, default=location, required=not location, help="ALTEGIO_LOCATION_ID")
    parser.add_argument("--database", type=Path, default=Path("altegio.sqlite"), help="default: %(default)s")
    parser.add_argument("--since", type=dt.datetime.fromisoformat, help="where the very first run begins")
    return parser.parse_args()


def keep(db: sqlite3.Connection, name: str, value: str | None) -> None:
    """Keep where to go on, together with the rows until there."""
    if value:
        db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (name, value))
    db.commit()


async def sync_appointments(
    api: Altegio, db: sqlite3.Connection, location_id: int, cursor: str | None, since: dt.datetime | None
) -> None:
    """Upsert what was made or changed, remove what was deleted."""
    changes = api.appointments.changes(location_id, cursor=cursor, since=None if cursor else since)
    kept = removed = 0
    async for one in changes:
        if one.deleted:
            db.execute("DELETE FROM appointments WHERE id = ?", (one.id,))
            removed += 1
        else:
            booked = (str(one.datetime_), one.attendance, one.staff_id, one.client.id if one.client else None)
            row = (one.id, *booked, str(one.last_change_date), json.dumps(one.to_dict()))
            db.execute("INSERT OR REPLACE INTO appointments VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            kept += 1
        if (kept + removed) % BATCH == 0:
            keep(db, "appointments", changes.cursor)
    keep(db, "appointments", changes.cursor)
    print(f"appointments: {kept} new or changed, {removed} deleted")


async def sync_clients(api: Altegio, db: sqlite3.Connection, location_id: int, latest: str | None) -> None:
    """Upsert what was made or changed since the latest change that is known; remove who is gone."""
    # Only the older list can be asked for changes; the search that replaces it has no such filter, so what is said
    # against its use is silenced. It takes local times of the location, without an offset.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        pages = api.paginate(
            api.clients.deprecated_get_client_list,  # type: ignore[deprecated, unused-ignore]
            location_id,
            changed_after=dt.datetime.fromisoformat(latest) - OVERLAP if latest else None,
        )
    changed = 0
    async for one in pages:
        when = str(one.last_change_date or "")
        if db.execute("SELECT 1 FROM clients WHERE id = ? AND changed = ?", (one.id, when)).fetchone():
            continue
        row = (one.id, one.name, one.phone, when, json.dumps(one.to_dict()))
        db.execute("INSERT OR REPLACE INTO clients VALUES (?, ?, ?, ?, ?)", row)
        changed += 1
        latest = max(latest or "", when[:19])
    keep(db, "clients", latest)
    deleted = await gone(api, location_id, {row[0] for row in db.execute("SELECT id FROM clients")})
    db.executemany("DELETE FROM clients WHERE id = ?", [(client_id,) for client_id in deleted])
    db.commit()
    print(f"clients: {changed} new or changed, {len(deleted)} deleted")


async def gone(api: Altegio, location_id: int, known: set[int]) -> set[int]:
    """Those of the known clients that the server doesn't have any more."""
    missing = known - {one.id async for one in api.clients.search(location_id, fields=["id"])}
    # The list shifts when a client is deleted while it is read: one who is alive may be missing, too.
    asked = sorted(missing)
    for begin in range(0, len(asked), BATCH):
        some = client_filters.ids(*asked[begin : begin + BATCH])
        missing -= {one.id async for one in api.clients.search(location_id, some, fields=["id"])}
    return missing


async def main(options: argparse.Namespace) -> int:
    """Bring the database in step; the exit status."""
    with closing(sqlite3.connect(options.database)) as db:
        db.executescript(TABLES)
        state = dict(db.execute("SELECT name, value FROM state"))
        async with Altegio() as api:
            await sync_appointments(api, db, options.location, state.get("appointments"), options.since)
            await sync_clients(api, db, options.location, state.get("clients"))
    return 0


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main(arguments())))
    except (AltegioError, ValueError, sqlite3.Error) as error:
        raise SystemExit(f"failed: {error}") from None
