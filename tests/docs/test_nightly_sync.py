"""``examples/nightly_sync.py`` removes no client that still exists."""

from __future__ import annotations

import runpy
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from altegio.testing import FakeAltegio, FakeRequest
from tests.doubles.fakes import run

pytestmark = pytest.mark.slow  # runs a program

CURSOR = "clients-1 7 2026-11-01T10:00:00+00:00 all America/New_York"
PROGRAM = runpy.run_path(str(Path(__file__).parents[2] / "examples" / "nightly_sync.py"))
CHANGES, SEARCH = "deprecated_get_client_list", "get_client_list"


class Salon:
    """A location whose clients are deleted between two requests."""

    def __init__(self) -> None:
        self.clients = [*range(1, 451)]
        self.deleted_meanwhile = {*range(5, 155)}

    def found(self, request: FakeRequest) -> list[dict[str, int]]:
        """The clients with some IDs."""
        (wanted,) = (one["state"]["value"] for one in request.body["filters"])
        found = [one for one in self.clients if one in wanted]
        assert request.body["page"] == 1
        assert len(found) <= request.body["page_size"]
        self.clients = [one for one in self.clients if one not in self.deleted_meanwhile]
        return [{"id": one} for one in found]


def test_existing_clients_stay(altegio_fake: FakeAltegio) -> None:
    """Whatever is deleted during the job, only clients that can't be found are removed; the rest follow later."""
    salon = Salon()
    altegio_fake.on(CHANGES, returns=[])
    altegio_fake.on(SEARCH, returns=salon.found)

    def copy_after(db: sqlite3.Connection) -> set[int]:
        run(altegio_fake, lambda api: PROGRAM["sync_clients"](api, db, 7, CURSOR))
        return {row[0] for row in db.execute("SELECT id FROM clients")}

    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(PROGRAM["TABLES"])
        db.executemany("INSERT INTO clients (id) VALUES (?)", [(one,) for one in range(1, 461)])
        assert copy_after(db) == {*range(1, 451)}
        assert copy_after(db) == {*range(1, 451)} - salon.deleted_meanwhile
