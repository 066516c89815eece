"""``api.appointments.changes`` against a server whose rows change while they are read."""

from __future__ import annotations

import datetime as dt
import json
import logging
import random
from email.utils import format_datetime
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from altegio import Altegio, AltegioError, ConfigurationError, DecodingError
from altegio.resources import _changes as engine
from altegio.resources import _time_zones
from altegio.resources.appointments._changes import AppointmentChanges
from altegio.testing import FakeAltegio, FakeRequest, response
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run

LIST, LOCATION = "get_appointment_list", "get_location"
Change = tuple[int, dt.datetime, bool]
ZONE = ZoneInfo("America/New_York")
QUIET = dt.datetime(2026, 3, 20, 15, tzinfo=dt.UTC)
CLOCKS_GO_BACK = dt.datetime(2026, 11, 1, 4, 50, tzinfo=dt.UTC)
CLOCKS_GO_FORWARD = dt.datetime(2026, 3, 8, 6, 40, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


class World:
    """A server with a clock and appointments, which filters by the local time of the location.

    Args:
        start: its time.
        seed: of the changes that happen on their own.
        restless: the maximum number of changes before each request.
        largest: the largest page that it returns.
        totals: whether it reports the total.

    Attributes:
        fake: the fake that acts as the server.
    """

    def __init__(
        self, start: dt.datetime = QUIET, *, seed: int = 1, restless: int = 0, largest: int = 100, totals: bool = True
    ) -> None:
        self.now = start
        self.rows: dict[int, tuple[dt.datetime, bool]] = {}
        self.restless = restless
        self.chance = random.Random(seed)  # noqa: S311 - no secret
        self.ahead = dt.timedelta()
        self.gap = 8
        self._largest = largest
        self._totals = totals
        self.fake = FakeAltegio()
        self.fake.on(LOCATION, returns=self.location)
        self.fake.on(LIST, returns=self.page)

    def clock(self) -> dt.datetime:
        """The time on the client's computer."""
        return self.now + self.ahead

    def touch(self, number: int) -> None:
        """Create or change an appointment, or delete it."""
        self.rows[number] = (self.now.replace(microsecond=0), self.chance.random() < 0.2)

    def live(self) -> None:
        """Let time pass, and make changes."""
        for _ in range(self.chance.randint(0, self.restless)):
            self.touch(self.chance.randint(1, 30))
            self.now += dt.timedelta(seconds=self.chance.choice([0, 0, 0.1]))

    def location(self, _: FakeRequest) -> httpx.Response:
        """The location, with its time zone."""
        return self.respond({"id": 7, "timezone_name": "America/New_York"})

    def page(self, request: FakeRequest) -> httpx.Response:
        """A page of the list."""
        query = dict(request.query)
        self.live()
        first, last = (dt.datetime.fromisoformat(query[name]) for name in ("changed_after", "changed_before"))
        found = [number for number, (moment, _) in self.rows.items() if first < wall(moment) < last]
        found.sort(key=lambda number: number * 7919 % 31)
        size = min(int(query["count"]), self._largest)
        start = (int(query["page"]) - 1) * size
        data = [self.row(number) for number in found[start : start + size]]
        return self.respond(data, {"total_count": len(found)} if self._totals else [])

    def respond(self, data: Any, meta: Any = ()) -> httpx.Response:
        """A response with the time of the server."""
        headers = {"Date": format_datetime(self.now.replace(microsecond=0), usegmt=True)}
        return httpx.Response(200, json={"success": True, "data": data, "meta": meta}, headers=headers)

    def row(self, number: int) -> dict[str, Any]:
        """An appointment as the list returns it."""
        moment, deleted = self.rows[number]
        return {"id": number, "last_change_date": f"{moment.astimezone(ZONE):%Y-%m-%dT%H:%M:%S%z}", "deleted": deleted}


def wall(moment: dt.datetime) -> dt.datetime:
    """The local time of the location."""
    return moment.astimezone(ZONE).replace(tzinfo=None, fold=0)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages and periods that a few rows fill."""
    monkeypatch.setattr(engine, "_PAGE", 3)
    monkeypatch.setattr(engine, "_LARGE", 8)


def begin(monkeypatch: pytest.MonkeyPatch, world: World) -> None:
    """Replace the client's clock by that of the world."""
    monkeypatch.setattr(engine, "_now", world.clock)


async def all_of(changes: AppointmentChanges) -> list[Change]:
    """(ID, time of change, whether deleted) of each change."""
    received: list[Change] = []
    async for one in changes:
        assert one.id is not None
        assert one.last_change_date is not None
        received.append((one.id, one.last_change_date.astimezone(dt.UTC), bool(one.deleted)))
    return received


def followed(world: World, *, polls: int, breaks: bool) -> list[Change]:
    """The changes of several iterations, each from the stored cursor, until the world no longer changes."""

    async def follow(api: Any) -> list[Change]:
        received: list[Change] = []
        stored: str | None = None
        since: dt.datetime | None = world.now - dt.timedelta(hours=1)
        for poll in range(polls):
            if poll >= polls - 2:
                world.restless = 0
                world.now += dt.timedelta(hours=5)
            changes = api.appointments.changes(7, cursor=stored, since=None if stored else since)
            iterator = aiter(changes)
            async for one in iterator:
                received.append((one.id, one.last_change_date.astimezone(dt.UTC), bool(one.deleted)))
                stored = json.loads(json.dumps(changes.cursor))
                if breaks and world.restless and world.chance.random() < 0.2:
                    break
            else:
                stored = changes.cursor
            await iterator.aclose()
            for _ in range(5 if world.restless else 0):
                world.live()
                world.now += dt.timedelta(seconds=world.chance.randint(0, world.gap))
        return received

    received: list[Change] = run(world.fake, follow)
    return received


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("start", [QUIET, CLOCKS_GO_BACK, CLOCKS_GO_FORWARD], ids=["quiet", "back", "forward"])
@pytest.mark.parametrize(
    "options",
    [{}, {"largest": 2}, {"totals": False}],
    ids=["documented", "smaller pages", "no totals"],
)
def test_nothing_is_lost_or_duplicated(
    monkeypatch: pytest.MonkeyPatch, seed: int, start: dt.datetime, options: dict[str, Any]
) -> None:
    """Rows change while they are paged, iterations break off; each last state is returned once."""
    world = World(start, seed=seed, restless=1, **options)
    world.gap = 240 if start != QUIET else 8
    begin(monkeypatch, world)
    for number in range(1, 21):
        world.touch(number)
        world.now += dt.timedelta(seconds=number % 4 // 3)

    received = followed(world, polls=14, breaks=True)

    assert len(received) == len(set(received))
    last = {number: (moment, deleted) for number, moment, deleted in received}
    assert last == world.rows
    assert len(received) >= len(world.rows) >= 20
    order = [(moment, number) for number, moment, _ in received]
    assert order == sorted(order)


def test_many_in_one_second(monkeypatch: pytest.MonkeyPatch) -> None:
    """More changes in one second than a period may have are paged, by ID; an interruption loses none."""
    world = World()
    begin(monkeypatch, world)
    for number in range(1, 31):
        world.touch(number)
    world.now += dt.timedelta(minutes=1)

    async def call(api: Altegio) -> tuple[list[int | None], list[int | None]]:
        changes = api.appointments.changes(7, since=QUIET)
        first: list[int | None] = []
        async for one in changes:
            first.append(one.id)
            if len(first) == 17:
                break
        return first, [one.id async for one in api.appointments.changes(7, cursor=changes.cursor)]

    first, then = run(world.fake, call)
    assert first == list(range(1, 18))
    assert then == list(range(18, 31))


def test_nothing_new_costs_one_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """From a cursor, an iteration sends one request, for deleted ones too; the cursor moves to the settled time."""
    world = World()
    begin(monkeypatch, world)

    async def call(api: Altegio) -> AppointmentChanges:
        changes = api.appointments.changes(7, since=QUIET, include_finance_transactions=True)
        assert changes.cursor is None
        assert await all_of(changes) == []
        world.fake.requests.clear()
        world.now += dt.timedelta(minutes=2)
        assert await all_of(changes) == []
        return changes

    changes = run(world.fake, call)
    (asked,) = world.fake.requests
    assert (asked.operation, asked.path) == (LIST, path_of(LIST, 7))
    assert asked.query == [
        ("page", "1"),
        ("count", "3"),
        ("changed_after", "2026-03-20T10:59:58"),
        ("changed_before", "2026-03-20T11:01:51"),
        ("include_finance_transactions", "1"),
        ("with_deleted", "1"),
    ]
    assert changes.cursor == "1 7 2026-03-20T15:01:50+00:00 all America/New_York"


def test_the_newest_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change is returned once it is older than the delay."""
    world = World()
    begin(monkeypatch, world)
    world.touch(1)
    world.now += dt.timedelta(seconds=9)

    async def call(api: Altegio) -> list[int]:
        changes = api.appointments.changes(7, since=QUIET - HOUR)
        counts = [len(await all_of(changes))]
        world.now += dt.timedelta(seconds=2)
        counts.append(len(await all_of(changes)))
        return counts

    assert run(world.fake, call) == [0, 1]


@pytest.mark.parametrize("ahead", [dt.timedelta(hours=2), dt.timedelta(hours=-2)])
def test_a_wrong_clock_loses_nothing(monkeypatch: pytest.MonkeyPatch, ahead: dt.timedelta) -> None:
    """The Date of the responses corrects a clock that is ahead; one that is behind only delays."""
    world = World(restless=1)
    world.ahead = ahead
    begin(monkeypatch, world)

    received = followed(world, polls=12, breaks=False)

    assert len(received) == len(set(received))
    assert {number: (moment, deleted) for number, moment, deleted in received} == world.rows


def test_a_clock_that_is_set_right_delays_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offset of the client's clock is determined again in each iteration."""
    world = World()
    begin(monkeypatch, world)
    world.ahead = dt.timedelta(hours=2)

    async def call(api: Altegio) -> list[int]:
        changes = api.appointments.changes(7, since=QUIET - HOUR)
        counts = [len(await all_of(changes))]
        world.touch(1)
        world.ahead = dt.timedelta()
        world.now += dt.timedelta(minutes=1)
        counts.append(len(await all_of(changes)))
        return counts

    assert run(world.fake, call) == [0, 1]


def test_everything_without_a_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without cursor and since, all appointments are returned, period by period."""
    world = World()
    begin(monkeypatch, world)
    for number in range(1, 25):
        world.now = QUIET - dt.timedelta(days=30 * number)
        world.touch(number)
    world.now = QUIET

    received: list[Change] = run(world.fake, lambda api: all_of(api.appointments.changes(7)))
    assert [number for number, _, _ in received] == list(range(24, 0, -1))


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"id": 1}, "an appointment without id or last_change_date"),
        ({"id": 1, "last_change_date": "yesterday"}, "an appointment without id or last_change_date"),
        ({"last_change_date": "2026-03-20T10:30:00-0400"}, "an appointment without id or last_change_date"),
    ],
)
def test_rows_without_order(row: dict[str, Any], message: str, altegio_fake: FakeAltegio) -> None:
    """A row without ID or time of change can't be ordered."""
    altegio_fake.on(LIST, returns=[row])
    with pytest.raises(DecodingError, match=message):
        run(altegio_fake, lambda api: all_of(api.appointments.changes(7, since=QUIET, timezone=ZONE.key)))


def test_a_time_without_offset_is_local(monkeypatch: pytest.MonkeyPatch, altegio_fake: FakeAltegio) -> None:
    """Such a time of change is local time of the location."""
    begin(monkeypatch, World())
    altegio_fake.on(LIST, returns=[{"id": 1, "last_change_date": "2026-03-20 10:30:00"}])

    async def call(api: Altegio) -> str | None:
        since = dt.datetime(2026, 3, 20, 10)
        changes = api.appointments.changes(7, since=since, timezone="America/New_York")
        async for _ in changes:
            break
        return changes.cursor

    assert run(altegio_fake, call) == "1 7 2026-03-20T14:30:00+00:00 1 America/New_York"


def test_another_time_zone_is_noticed(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """Changes far from the requested period are a sign of a wrong zone, and logged."""
    world = World()
    begin(monkeypatch, world)
    world.touch(1)
    world.now += dt.timedelta(hours=9)

    since = QUIET + dt.timedelta(hours=3, minutes=30)

    def follow(timezone: str) -> None:
        run(world.fake, lambda api: all_of(api.appointments.changes(7, since=since, timezone=timezone)))

    with caplog.at_level(logging.WARNING):
        follow("America/New_York")
        assert caplog.messages == []
        follow("America/Anchorage")
        follow("Pacific/Honolulu")
    assert caplog.messages == [
        f"get_appointment_list: changes outside the requested period; is {zone} the time zone of location 7?"
        for zone in ("America/Anchorage", "Pacific/Honolulu")
    ]


def test_a_server_that_never_agrees(monkeypatch: pytest.MonkeyPatch, altegio_fake: FakeAltegio) -> None:
    """If a second never reads the same twice, the iteration ends with an error, and the cursor stays."""
    begin(monkeypatch, World())
    since = QUIET - dt.timedelta(seconds=12)

    def page(_: FakeRequest) -> httpx.Response:
        number = len(altegio_fake.requests)
        row = {"id": number, "last_change_date": "2026-03-20T11:00:00-0400"}
        return response([row], meta={"total_count": 3 + number % 4})

    altegio_fake.on(LIST, returns=page)
    with pytest.raises(AltegioError, match="differ each time they are read"):
        run(altegio_fake, lambda api: all_of(api.appointments.changes(7, since=since, timezone="UTC")))


def test_a_location_without_a_zone(altegio_fake: FakeAltegio) -> None:
    """The zone is requested once; without one nothing else is sent."""
    altegio_fake.on(LOCATION, returns={"id": 7})
    with pytest.raises(ConfigurationError, match="location 7 has no time zone in the API"):
        run(altegio_fake, lambda api: all_of(api.appointments.changes(7)))
    assert altegio_fake.requests.calls == [(LOCATION, path_of(LOCATION, 7))]


def test_zones_that_the_system_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a system database, as on Windows, dateutil provides the zones."""

    def missing(name: str) -> Any:
        raise KeyError(name)

    monkeypatch.setattr(_time_zones, "ZoneInfo", missing)
    world = World()
    begin(monkeypatch, world)
    world.touch(1)
    world.now += dt.timedelta(minutes=1)

    received: list[Change] = run(
        world.fake, lambda api: all_of(api.appointments.changes(7, since=QUIET, timezone=ZONE.key))
    )
    assert [number for number, _, _ in received] == [1]


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"cursor": ""}, ValueError, "'' is no cursor of appointment changes"),
    ({"cursor": "2 7 2026-03-20T15:00:00+00:00 all UTC"}, ValueError, "is no cursor"),
    ({"cursor": "1 7 2026-03-20T15:00:00 all UTC"}, ValueError, "is no cursor"),
    ({"cursor": "1 7 yesterday all UTC"}, ValueError, "is no cursor"),
    ({"cursor": "1 7 2026-03-20T15:00:00+00:00 x UTC"}, ValueError, "is no cursor"),
    ({"cursor": "1 8 2026-03-20T15:00:00+00:00 all UTC"}, ValueError, "the cursor is of location 8, not of 7"),
    ({"cursor": "1 7 2026-03-20T15:00:00+00:00 all Nowhere"}, ValueError, "'Nowhere' is unknown"),
    ({"cursor": "1 7 2026-03-20T15:00:00+00:00 all UTC", "since": QUIET}, ValueError, "pass either cursor or since"),
    ({"cursor": "1 7 2026-03-20T15:00:00+00:00 all UTC", "timezone": "UTC"}, ValueError, "pass either cursor or since"),
    ({"cursor": 5}, TypeError, "cursor: expected str, got int"),
    ({"timezone": 5}, TypeError, "timezone: expected str, got int"),
    ({"timezone": "Nowhere"}, ValueError, "timezone: 'Nowhere' is unknown; pass a name such as America/New_York"),
    ({"timezone": "../etc/passwd"}, ValueError, "timezone: '../etc/passwd' is unknown"),
    ({"since": dt.date(2026, 3, 20)}, TypeError, "since: expected datetime, got date"),
    ({"since": "2026-03-20"}, TypeError, "since: expected datetime, got str"),
    ({"delay": dt.timedelta(seconds=1)}, ValueError, "delay is out of range (at least 0:00:03): 0:00:01"),
    ({"delay": 10}, TypeError, "delay: expected timedelta, got int"),
]


@pytest.mark.parametrize(("arguments", "error_type", "message"), WRONG)
def test_wrong_arguments(
    arguments: dict[str, Any], error_type: type[Exception], message: str, altegio_fake: FakeAltegio
) -> None:
    """They are refused at once; nothing is sent."""
    with pytest.raises(error_type) as caught:
        altegio_fake.client().appointments.changes(7, **arguments)
    assert [*altegio_fake.requests] == []
    assert type(caught.value) is error_type
    assert message in str(caught.value)
