"""``examples/nightly_sync.py`` removes nobody who is alive."""

from __future__ import annotations

import json
import runpy
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from tests.doubles.network import Network, envelope

pytestmark = pytest.mark.slow  # runs a program

CURSOR = "clients-1 7 2026-11-01T10:00:00+00:00 all America/New_York"
PROGRAM = runpy.run_path(str(Path(__file__).parents[2] / "examples" / "nightly_sync.py"))


class Salon(Network):
    """A location whose clients are deleted between two questions."""

    def __init__(self) -> None:
        super().__init__(self.found)
        self.clients = [*range(1, 451)]
        self.deleted_meanwhile = {*range(5, 155)}

    def found(self, request: httpx.Request) -> httpx.Response:
        """The clients with some IDs; no changes."""
        if request.method == "GET":
            return envelope([], total_count=0)
        body = json.loads(request.content)
        (wanted,) = (one["state"]["value"] for one in body["filters"])
        found = [one for one in self.clients if one in wanted]
        assert body["page"] == 1
        assert len(found) <= body["page_size"]
        self.clients = [one for one in self.clients if one not in self.deleted_meanwhile]
        return envelope([{"id": one} for one in found], total_count=len(found))


def test_who_is_alive_stays() -> None:
    """However many are deleted while the job asks: only those go who can't be found, and the rest the next time."""
    salon = Salon()

    def copy_after(db: sqlite3.Connection) -> set[int]:
        salon.result_of(lambda api: PROGRAM["sync_clients"](api, db, 7, CURSOR))
        return {row[0] for row in db.execute("SELECT id FROM clients")}

    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(PROGRAM["TABLES"])
        db.executemany("INSERT INTO clients (id) VALUES (?)", [(one,) for one in range(1, 461)])
        assert copy_after(db) == {*range(1, 451)}
        assert copy_after(db) == {*range(1, 451)} - salon.deleted_meanwhile
