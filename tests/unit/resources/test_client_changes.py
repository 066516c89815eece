"""``api.clients.changes`` and ``missing``: what changed since a cursor, and who is gone."""

from __future__ import annotations

import datetime as dt
import warnings
from typing import Any

import pytest

from altegio import Altegio, DecodingError
from altegio.mock_server import MockServer
from altegio.models import Client
from tests.doubles.addresses import line_of
from tests.doubles.network import Network, Routes, envelope, listed, misuse, result_of

HOME = 720441
LIST = line_of("deprecated_get_client_list", 7)


@pytest.fixture(autouse=True)
def no_warning() -> Any:
    """The call below is deprecated, which an application can't mend: no warning leaves the helper."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        yield


def test_changes_since_a_cursor(mock_server: MockServer) -> None:
    """All at first, then each change once, from a stored cursor; the sort is by time of change."""

    async def call(api: Altegio) -> None:
        changes = api.clients.changes(HOME)
        every = await listed(changes)
        assert {type(one) for one in every} == {Client}
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

    result_of(call, mock_server.base_url)


def test_the_request() -> None:
    """Local times of the location, without an offset."""
    network = Routes({LIST: envelope([], total_count=0)})
    since = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
    network.result_of(lambda api: listed(api.clients.changes(7, since=since, timezone="America/New_York")))

    first = dict(network.sent[0].url.params)
    assert first.keys() == {"page", "count", "changed_after", "changed_before"}
    assert first["changed_after"] == "2026-11-01T06:59:58"


@pytest.mark.parametrize(
    ("cursor", "said"),
    [
        ("1 7 2026-03-20T15:00:00+00:00 all UTC", "is no cursor of client changes"),
        ("clients-1 8 2026-03-20T15:00:00+00:00 all UTC", "the cursor is of location 8, not of 7"),
        ("clients-2 7 2026-03-20T15:00:00+00:00 all UTC", "is no cursor of client changes"),
    ],
)
def test_the_cursor_of_something_else(cursor: str, said: str) -> None:
    """Appointments and clients have cursors of their own."""
    assert said in str(misuse(lambda api: listed(api.clients.changes(7, cursor=cursor)), kind=ValueError))
    other = cursor.replace("clients-1", "clients-1").replace("1 7", "clients-1 7", 1)
    assert "no cursor of appointment changes" in str(
        misuse(lambda api: listed(api.appointments.changes(7, cursor=other)), kind=ValueError)
    )


def test_a_client_without_a_date() -> None:
    """It has no place in the order."""
    network = Routes({LIST: envelope([{"id": 1}], total_count=1)})
    with pytest.raises(DecodingError, match="a client without id or last_change_date"):
        network.result_of(lambda api: listed(api.clients.changes(7, timezone="UTC", since=dt.datetime(2026, 11, 1))))


def test_missing(mock_server: MockServer) -> None:
    """Those that the location doesn't have, whoever else it has."""

    async def call(api: Altegio) -> None:
        await api.clients.delete_client(HOME, 5)
        assert await api.clients.missing(HOME, (one for one in [1, 5, 2, 999_999, 5])) == {5, 999_999}
        assert await api.clients.missing(HOME, [1]) == set()
        assert await api.clients.missing(HOME, []) == set()

    result_of(call, mock_server.base_url)


def test_the_calls_of_missing() -> None:
    """One for each 200."""
    network = Network(envelope([], total_count=0))
    assert network.result_of(lambda api: api.clients.missing(7, range(1, 402))) == {*range(1, 402)}
    assert [len(body["filters"][0]["state"]["value"]) for body in network.bodies] == [200, 200, 1]
    assert {(*body["fields"],) for body in network.bodies} == {("id",)}
