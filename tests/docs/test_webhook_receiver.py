"""``examples/webhook_receiver.py`` receives events, stores them first, and back-fills after a stop."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from altegio import Altegio
from altegio.mock_server import MockServer
from tests.doubles.clients import client

pytestmark = pytest.mark.slow  # runs a program

EXAMPLE = Path(__file__).parents[2] / "examples" / "webhook_receiver.py"
HOME = 720441
SECRET = "secret-of-this-test"


def free_port() -> int:
    """A port without a listener."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


class Program:
    """The program, and its output."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def wait_for(self, text: str) -> None:
        """Read until a line begins with the text."""
        assert self.process.stdout
        for line in self.process.stdout:
            if line.startswith(text):
                return
        raise AssertionError(f"it did not print {text!r}")


@contextmanager
def running(server: MockServer, database: Path, port: int) -> Iterator[Program]:
    """The program from its start to a stop by a signal, which ends it without an error."""
    environment = {
        **os.environ,
        "ALTEGIO_BASE_URL": server.base_url,
        "ALTEGIO_PARTNER_TOKEN": "p",
        "ALTEGIO_USER_TOKEN": "u",
        "ALTEGIO_LOCATION_ID": str(HOME),
    }
    command = [sys.executable, str(EXAMPLE), "--database", str(database), "--port", str(port), "--since", "2026-01-01"]
    command += ["--register", f"http://127.0.0.1:{port}/"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Program(process)
        finally:
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=60)
    assert SECRET not in errors
    assert {*errors.splitlines()} <= {"webhooks refused with 403: 1, the secret is wrong or missing"}
    assert process.returncode == 0


def act(server: MockServer, do: Callable[[Altegio], Awaitable[Any]]) -> list[int | None]:
    """Do something at the mock server; returns the responses to its webhooks."""

    async def run() -> None:
        async with client(server.base_url) as api:
            await do(api)

    before = len(server.deliveries())
    asyncio.run(run())
    return [one.status for one in server.deliveries()[before:]]


def copy_of(database: Path) -> tuple[dict[int, str], set[int], int]:
    """The comments of all appointments, the deleted ones, and the number of remaining events."""
    with closing(sqlite3.connect(database)) as db:
        rows = db.execute("SELECT id, deleted, raw FROM appointments").fetchall()
        (left,) = db.execute("SELECT count(*) FROM events").fetchone()
    return {row[0]: json.loads(row[2])["comment"] for row in rows}, {row[0] for row in rows if row[1]}, left


def test_it_follows_and_back_fills(tmp_path: Path) -> None:
    """It stores events while it runs and changes from before its start, but nothing without the secret."""
    database, port = tmp_path / "salon.sqlite", free_port()
    with closing(sqlite3.connect(database)) as db:
        db.execute("CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT)")
        db.execute("INSERT INTO state VALUES ('secret', ?)", (SECRET,))
        db.commit()
    with MockServer(webhooks=f"http://127.0.0.1:{port}/?secret=wrong") as server:
        with running(server, database, port) as program:
            program.wait_for("back-filled: 14 changes")
            assert act(server, lambda api: api.appointments.change(HOME, 12, comment="Call before")) == [403, 200]
            program.wait_for("record 12 update")
            assert act(server, lambda api: api.appointments.delete_appointment(HOME, 11)) == [403, 200]
            program.wait_for("record 11 delete")
        comments, deleted, left = copy_of(database)
        assert (len(comments), comments[12], deleted, left) == (14, "Call before", {11}, 0)

        assert act(server, lambda api: api.appointments.change(HOME, 13, comment="Later")) == [None, None]
        assert act(server, lambda api: api.appointments.delete_appointment(HOME, 14)) == [None, None]
        stale = {"company_id": HOME, "resource": "record", "resource_id": 12, "status": "update"}
        data = {"id": 12, "comment": "older", "last_change_date": "2026-01-01T00:00:00+0300"}
        with closing(sqlite3.connect(database)) as db:
            db.execute("INSERT INTO events (body) VALUES (?)", (json.dumps({**stale, "data": data}, sort_keys=True),))
            db.commit()
        with running(server, database, port) as program:
            program.wait_for("record 12 update")
            program.wait_for("back-filled: ")
        comments, deleted, left = copy_of(database)
        assert (comments[12], comments[13], deleted, left) == ("Call before", "Later", {11, 14}, 0)
