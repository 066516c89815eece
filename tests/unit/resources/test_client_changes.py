"""``api.clients.changes`` and ``missing``: what changed since a cursor, and who was deleted."""

from __future__ import annotations

import datetime as dt
import warnings
from typing import Any

import pytest

from altegio import Altegio, DecodingError
from altegio.models import Client
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import listed, misuse

HOME = 720441
LIST, SEARCH = "deprecated_get_client_list", "get_client_list"


@pytest.fixture(autouse=True)
def no_warning() -> Any:
    """The deprecated call below is not the application's, so that no warning leaves the helper."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        yield


def test_changes_since_a_cursor(altegio_fake: FakeAltegio) -> None:
    """All at first, then each change once, from a stored cursor; sorted by time of change."""

    async def call(api: Altegio) -> None:
        changes = api.clients.changes(HOME)
        every = await listed(changes)
        assert {one.__class__ for one in every} == {Client}
        assert len(every) == 13
        stored = changes.cursor
        assert stored is not None
        assert stored.startswith(f"clients-1 {HOME} ")
        assert await listed(api.clients.changes(HOME, cursor=stored)) == []

        await api.clients.change(HOME, 3, comment="Likes tea")
        await api.clients.change(HOME, 2, comment="Likes coffee")
        await api.clients.change(HOME, 3, comment="Likes tea a lot")
        again = api.clients.changes(HOME, cursor=stored)
        changed = await listed(again)
        assert [(one.id, one.comment) for one in changed] == [(2, "Likes coffee"), (3, "Likes tea a lot")]
        assert await listed(again) == []

    run(altegio_fake, call)


def test_the_request(altegio_fake: FakeAltegio) -> None:
    """Local times of the location, without an offset."""
    altegio_fake.on(LIST, returns=[])
    since = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
    run(altegio_fake, lambda api: listed(api.clients.changes(7, since=since, timezone="America/New_York")))

    assert {(one.operation, one.path) for one in altegio_fake.requests} == {(LIST, path_of(LIST, 7))}
    first = dict(altegio_fake.requests[0].query)
    assert first.keys() == {"page", "count", "changed_after", "changed_before"}
    assert first["changed_after"] == "2026-11-01T06:59:58"


@pytest.mark.parametrize(
    ("cursor", "message"),
    [
        ("1 7 2026-03-20T15:00:00+00:00 all UTC", "is no cursor of client changes"),
        ("clients-1 8 2026-03-20T15:00:00+00:00 all UTC", "the cursor is of location 8, not of 7"),
        ("clients-2 7 2026-03-20T15:00:00+00:00 all UTC", "is no cursor of client changes"),
    ],
)
def test_the_cursor_of_something_else(cursor: str, message: str) -> None:
    """Appointments and clients have their own cursors."""
    assert message in str(misuse(lambda api: listed(api.clients.changes(7, cursor=cursor)), error_type=ValueError))
    other = cursor.replace("clients-1", "clients-1").replace("1 7", "clients-1 7", 1)
    assert "no cursor of appointment changes" in str(
        misuse(lambda api: listed(api.appointments.changes(7, cursor=other)), error_type=ValueError)
    )


def test_a_client_without_a_date(altegio_fake: FakeAltegio) -> None:
    """It can't be ordered."""
    altegio_fake.on(LIST, returns=[{"id": 1}])
    with pytest.raises(DecodingError, match="a client without id or last_change_date"):
        run(
            altegio_fake,
            lambda api: listed(api.clients.changes(7, timezone="UTC", since=dt.datetime(2026, 11, 1))),
        )
    assert {(one.operation, one.path) for one in altegio_fake.requests} == {(LIST, path_of(LIST, 7))}


def test_missing(altegio_fake: FakeAltegio) -> None:
    """Those that the location doesn't have, whatever other clients it has."""

    async def call(api: Altegio) -> None:
        await api.clients.delete_client(HOME, 5)
        assert await api.clients.missing(HOME, (one for one in [1, 5, 2, 999_999, 5])) == {5, 999_999}
        assert await api.clients.missing(HOME, [1]) == set()
        assert await api.clients.missing(HOME, []) == set()

    run(altegio_fake, call)


def test_the_calls_of_missing(altegio_fake: FakeAltegio) -> None:
    """One for each 200 IDs."""
    altegio_fake.on(SEARCH, returns=[])
    assert run(altegio_fake, lambda api: api.clients.missing(7, range(1, 402))) == {*range(1, 402)}
    assert [one.path for one in altegio_fake.requests] == [path_of(SEARCH, 7)] * 3
    bodies = [one.body for one in altegio_fake.requests]
    assert [len(body["filters"][0]["state"]["value"]) for body in bodies] == [200, 200, 1]
    assert [body["fields"] for body in bodies] == [["id"]] * 3
