"""``api.schedule.free_slots`` and ``free_dates``: who is free when, and in which time zone."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from altegio import Altegio, APIError, ConfigurationError, DecodingError, NotFoundError, PermissionDeniedError
from altegio.resources import _time_zones
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

SCHEDULE, SERVICE, LOCATION = "get_team_member_schedule_list", "get_service", "get_location"
PATHS = {SCHEDULE: path_of(SCHEDULE, 7), SERVICE: path_of(SERVICE, 7, 5), LOCATION: path_of(LOCATION, 7)}
TUESDAY = dt.date(2026, 12, 1)
NEW_YORK = ZoneInfo("America/New_York")
HOME = 720441


def minutes(number: int) -> dt.timedelta:
    """A length of time."""
    return dt.timedelta(minutes=number)


def hours(text: str) -> list[dict[str, str]]:
    """Intervals, such as 10:00-11:00."""
    return [dict(zip(("from", "to"), one.split("-"), strict=True)) for one in text.split()]


def day(working: str, busy: str = "", member: Any = 8, date: str = "2026-12-01") -> dict[str, Any]:
    """A day of a team member as the server returns it."""
    return {"staff_id": member, "date": date, "slots": hours(working), "busy_intervals": hours(busy)}


def called(fake: FakeAltegio, *operations: str) -> None:
    """Check that exactly these calls were sent, all for location 7 and service 5."""
    assert fake.requests.calls == [(name, PATHS[name]) for name in operations]


def starts(*days: dict[str, Any], length: int = 30, **more: Any) -> list[str]:
    """The possible starts of team member 8, without the date on the first day."""
    fake = FakeAltegio()
    fake.on(SCHEDULE, returns=days)
    fake.on(LOCATION, returns={"id": 7})
    arguments: dict[str, Any] = {"duration": minutes(length), "team_member_ids": [8], **more}
    found = run(fake, lambda api: api.schedule.free_slots(7, TUESDAY, **arguments))
    called(fake, SCHEDULE, LOCATION)
    assert found.keys() == {8}
    return [f"{start:%H:%M}" if start.date() == TUESDAY else f"{start:%d %H:%M}" for start in found[8]]


@pytest.mark.parametrize(
    ("working", "busy", "length", "found"),
    [
        ("10:00-11:00", "", 30, "10:00 10:15 10:30"),
        ("10:00-11:00", "", 60, "10:00"),
        ("10:00-11:00", "", 61, ""),
        ("10:00-12:00", "10:30:00-11:00:00", 30, "10:00 11:00 11:15 11:30"),
        ("10:00-11:30", "10:20-10:50", 15, "10:00 11:00 11:15"),  # on the grid of the working hours
        ("10:05-11:05", "", 45, "10:05 10:20"),
        ("10:00-11:00", "09:00-10:10", 15, "10:15 10:30 10:45"),
        ("10:00-11:00", "10:50-12:00", 15, "10:00 10:15 10:30"),
        ("10:00-11:00", "09:00-12:00", 15, ""),
        ("10:00-10:30 10:30-11:00", "", 45, "10:00 10:15"),  # adjacent hours are one
        ("10:00-11:00 12:00-13:00", "", 60, "10:00 12:00"),
        ("10:00-12:00", "10:00-10:30 10:15-11:00 10:20-10:25", 60, "11:00"),  # group events overlap
        ("10:00-11:00", "10:30:01-10:45:00", 30, "10:00"),
        ("10:00-11:00", "10:15:00-10:30:30", 15, "10:00 10:45"),  # seconds are not lost
        ("23:00-24:00", "", 30, "23:00 23:15 23:30"),
        ("23:00-00:00", "", 60, "23:00"),
        ("22:00-02:00", "", 60, "22:00 22:15 22:30 22:45 23:00"),  # up to midnight
        ("text-11:00 12:00-12:30", "", 30, "12:00"),
        ("", "10:00-11:00", 15, ""),
        ("00:00-00:00", "", 1440, "00:00"),
        ("00:00-24:00", "", 1440, "00:00"),
        ("10:00-10:00", "", 5, ""),
        ("10:00-10:30", "10:00-10:00", 15, "10:00 10:15"),
        ("10:00-10:30", "00:00-00:00", 15, ""),
    ],
)
def test_starts_of_a_day(working: str, busy: str, length: int, found: str) -> None:
    """A start is possible if there is no appointment until its end, within the working hours."""
    assert starts(day(working, busy), length=length) == found.split()


def test_the_steps_can_be_chosen() -> None:
    """They count from the beginning of the hours."""
    assert starts(day("10:10-11:10"), length=20, step=minutes(20)) == ["10:10", "10:30", "10:50"]
    assert starts(day("10:10-10:30"), length=10, step=minutes(5)) == ["10:10", "10:15", "10:20"]


def test_an_appointment_past_midnight_occupies_the_next_morning() -> None:
    """An appointment at night occupies time on both days."""
    days = [day("20:00-24:00", "23:30-00:45"), day("00:00-02:00", date="2026-12-02")]
    assert starts(*days, length=60, days=2)[-2:] == ["02 00:45", "02 01:00"]
    assert "23:00" not in starts(*days, length=60, days=2)


def test_busy_times_in_an_unknown_form_are_no_free_time() -> None:
    """They can't be excluded, so that an error names them."""
    with pytest.raises(DecodingError, match="busy interval"):
        starts(day("10:00-11:00", "soon-later"))


def test_each_needs_its_own_time_for_a_service(altegio_fake: FakeAltegio) -> None:
    """All providers are in the result, also without any time; the length is that of the service where none is set."""
    service = {
        "id": 5,
        "duration": 1800,
        "staff": [{"id": 9, "seance_length": 900}, {"id": "8", "seance_length": "3600"}, {"id": 4, "seance_length": 0}],
    }
    days = [day("10:00-11:00", member=9), day("10:00-11:00"), day("10:00-11:00", member=6)]
    altegio_fake.on(SERVICE, returns=service)
    altegio_fake.on(SCHEDULE, returns=days)
    altegio_fake.on(LOCATION, returns={"id": 7})
    found = run(altegio_fake, lambda api: api.schedule.free_slots(7, TUESDAY, service_id=5))

    assert {member: [start.minute for start in one] for member, one in found.items()} == {
        9: [0, 15, 30, 45],
        8: [0],
        4: [],
    }
    called(altegio_fake, SERVICE, SCHEDULE, LOCATION)
    query = altegio_fake.requests[1].query
    assert [value for name, value in query if name == "staff_ids[]"] == ["9", "8", "4"]


@pytest.mark.parametrize(("ids", "message"), [([9, 8, 3], "team members 8, 3"), ([8], "team member 8")])
def test_slots_of_team_members_without_the_service(ids: list[int], message: str, altegio_fake: FakeAltegio) -> None:
    """They are named; nothing more is sent."""
    altegio_fake.on(SERVICE, returns={"id": 5, "staff": [{"id": 9, "seance_length": 900}, {"id": 3}]})
    with pytest.raises(ValueError, match=f"^{message} can't be booked for service 5"):
        run(altegio_fake, lambda api: api.schedule.free_slots(7, TUESDAY, service_id=5, team_member_ids=ids))
    called(altegio_fake, SERVICE)


@pytest.mark.parametrize("members", [[8], [8, 9, 10], range(1, 51)])
@pytest.mark.parametrize("days", [1, 31])
def test_the_number_of_calls(days: int, members: Any, altegio_fake: FakeAltegio) -> None:
    """Two, however many team members and days; the time zone is requested once, or not at all."""
    altegio_fake.on(SERVICE, returns={"id": 5, "staff": [{"id": one, "seance_length": 900} for one in members]})
    altegio_fake.on(SCHEDULE, returns=[])
    altegio_fake.on(LOCATION, returns={"id": 7, "timezone_name": "America/New_York"})

    async def call(api: Altegio) -> None:
        await api.schedule.free_slots(7, TUESDAY, service_id=5, days=days, timezone="America/New_York")
        called(altegio_fake, SERVICE, SCHEDULE)
        await api.schedule.free_dates(7, 5, TUESDAY)
        called(altegio_fake, *[SERVICE, SCHEDULE] * 2)
        await api.schedule.free_slots(7, TUESDAY, service_id=5, days=days)
        called(altegio_fake, *[SERVICE, SCHEDULE] * 3, LOCATION)
        view = api.with_options(priority="background")
        await view.schedule.free_slots(7, TUESDAY, duration=minutes(15), team_member_ids=members, days=days)
        called(altegio_fake, *[SERVICE, SCHEDULE] * 3, LOCATION, SCHEDULE)

    run(altegio_fake, call)
    assert altegio_fake.requests[1].query == [
        ("start_date", "2026-12-01"),
        ("end_date", f"{TUESDAY + dt.timedelta(days=days - 1)}"),
        *[("staff_ids[]", f"{one}") for one in members],
        ("include[]", "busy_intervals"),
    ]


def test_many_at_once_ask_for_the_zone_once(altegio_fake: FakeAltegio) -> None:
    """The others wait; after a failure the next one requests it again."""
    altegio_fake.on(LOCATION, returns=NotFoundError("No."), times=1)
    altegio_fake.on(LOCATION, returns={"id": 7, "timezone_name": "America/New_York"}, times=1)

    async def call(api: Altegio) -> None:
        tasks = [api.locations.time_zone(7) for _ in range(5)]
        first, *others = await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(first, NotFoundError)
        assert others == [NEW_YORK] * 4

    run(altegio_fake, call)
    called(altegio_fake, LOCATION, LOCATION)


@pytest.mark.parametrize(
    ("location", "error", "message"),
    [
        ({"id": 7}, ConfigurationError, "location 7 has no time zone"),
        ({"timezone_name": ""}, ConfigurationError, "location 7 has no time zone"),
        ({"timezone_name": "Mars/Base"}, ConfigurationError, "location 7: timezone: 'Mars/Base' is unknown"),
        (PermissionDeniedError("No."), PermissionDeniedError, "403"),
    ],
)
def test_where_no_zone_is_known(location: Any, error: type[Exception], message: str, altegio_fake: FakeAltegio) -> None:
    """The starts are local times without an offset, and requesting the zone is an error with the reason."""
    altegio_fake.on(SCHEDULE, returns=[day("10:00-10:30")])
    altegio_fake.on(LOCATION, returns=location)
    arguments: dict[str, Any] = {"duration": minutes(30), "team_member_ids": [8]}
    found = run(altegio_fake, lambda api: api.schedule.free_slots(7, TUESDAY, **arguments))
    assert found == {8: [dt.datetime(2026, 12, 1, 10)]}
    with pytest.raises(error, match=message):
        run(altegio_fake, lambda api: api.locations.time_zone(7))
    called(altegio_fake, SCHEDULE, LOCATION, LOCATION)


@pytest.mark.parametrize(
    ("date", "found"),
    [
        (dt.date(2026, 3, 8), ["01:00-0500", "03:00-0400", "04:00-0400"]),
        (dt.date(2026, 11, 1), ["01:00-0400", "02:00-0500", "03:00-0500", "04:00-0500"]),
    ],
)
def test_changes_to_and_from_summer_time(date: dt.date, found: list[str], altegio_fake: FakeAltegio) -> None:
    """A skipped hour has no starts; a repeated hour has each of them once."""
    altegio_fake.on(SCHEDULE, returns=[day("01:00-05:00", date=str(date))])
    arguments: dict[str, Any] = {"duration": minutes(60), "team_member_ids": [8], "step": minutes(60)}
    slots = run(altegio_fake, lambda api: api.schedule.free_slots(7, date, **arguments, timezone="America/New_York"))
    called(altegio_fake, SCHEDULE)
    assert [f"{start:%H:%M%z}" for start in slots[8]] == found


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, TypeError),
        ({"duration": minutes(5), "service_id": 5}, TypeError),
        ({"duration": minutes(5)}, TypeError),
        ({"duration": 300, "team_member_ids": [8]}, TypeError),
        ({"duration": minutes(0), "team_member_ids": [8]}, ValueError),
        ({"duration": dt.timedelta(milliseconds=1500), "team_member_ids": [8]}, ValueError),
        ({"service_id": 5, "team_member_ids": []}, ValueError),
        ({"service_id": 5, "team_member_ids": 8}, TypeError),
        ({"service_id": 0}, ValueError),
        ({"service_id": 5, "days": 0}, ValueError),
        ({"service_id": 5, "days": 32}, ValueError),
        ({"service_id": 5, "days": 1.5}, TypeError),
        ({"service_id": 5, "step": minutes(4)}, ValueError),
        ({"service_id": 5, "step": 15}, TypeError),
        ({"service_id": 5, "timezone": "Mars/Base"}, ValueError),
        ({"service_id": 5, "timezone": ""}, ValueError),
        ({"service_id": 5, "day": dt.datetime(2026, 12, 1, 10)}, TypeError),
        ({"service_id": 5, "day": "2026-12-01"}, TypeError),
    ],
)
def test_arguments_that_free_slots_refuses(arguments: dict[str, Any], error: type[Exception]) -> None:
    """A day and one length are required; nothing is sent otherwise."""
    settings: dict[str, Any] = {"day": TUESDAY, **arguments}
    misuse(lambda api: api.schedule.free_slots(7, **settings), error_type=error)


def test_free_dates(altegio_fake: FakeAltegio) -> None:
    """The days of the full month with a free time for it, each once."""
    service = {"id": 5, "staff": [{"id": 8, "seance_length": 3600}, {"id": 9, "seance_length": 1800}]}
    days = [
        day("10:00-12:00", date="2028-02-03"),
        day("10:00-12:00", member=9, date="2028-02-03"),
        day("10:00-10:45", date="2028-02-04"),
        day("10:00-10:45", member=9, date="2028-02-01"),
        day("10:00-11:00", "10:00-11:00", member=9, date="2028-02-05"),
    ]
    altegio_fake.on(SERVICE, returns=service)
    altegio_fake.on(SCHEDULE, returns=days)
    dates = run(altegio_fake, lambda api: api.schedule.free_dates(7, 5, dt.date(2028, 2, 15)))

    assert dates == [dt.date(2028, 2, 1), dt.date(2028, 2, 3)]
    called(altegio_fake, SERVICE, SCHEDULE)
    assert altegio_fake.requests.last.query[:2] == [("start_date", "2028-02-01"), ("end_date", "2028-02-29")]
    text: Any = "2028-02"
    misuse(lambda api: api.schedule.free_dates(7, 5, text), error_type=TypeError)
    misuse(lambda api: api.schedule.free_dates(7, 5, dt.datetime(2028, 2, 1)), error_type=TypeError)


def test_a_start_can_be_compared_with_responses(altegio_fake: FakeAltegio) -> None:
    """After a booking it is the time of the appointment; it was free, and no longer is."""

    async def call(api: Altegio) -> None:
        free = await api.schedule.free_slots(HOME, dt.date(2026, 11, 23), service_id=13160808, days=7)
        assert sorted(free) == [8886, 12345, 2033728]
        start = free[8886][0]
        booked = await api.appointments.book(
            HOME,
            team_member_id=8886,
            at=start,
            duration=minutes(30),
            services=[13160808],
            client={"name": "Client 1", "phone": "+13155550101"},
        )
        assert isinstance(booked.datetime_, dt.datetime)
        assert start == booked.datetime_
        assert start < booked.datetime_ + minutes(1)
        assert min(free[8886][1], booked.datetime_, dt.datetime.now(dt.UTC).replace(year=2030)) == booked.datetime_
        again = await api.schedule.free_slots(HOME, dt.date(2026, 11, 23), service_id=13160808, days=7)
        assert start not in again[8886]
        assert free[8886][2:] == again[8886]

    run(altegio_fake, call)


def test_every_start_can_be_booked(altegio_fake: FakeAltegio) -> None:
    """The fake accepts each start of a day, and refuses a quarter of an hour before and after."""

    async def call(api: Altegio) -> None:
        date, length = dt.date(2026, 11, 23), minutes(45)
        free = await api.schedule.free_slots(HOME, date, duration=length, team_member_ids=[8886, 12345])
        midnight = dt.datetime.combine(date, dt.time(), NEW_YORK)
        for member, possible in free.items():
            assert possible
            for number in range(96):
                at = midnight + minutes(15) * number
                try:
                    booked = await api.appointments.book(
                        HOME,
                        team_member_id=member,
                        at=at,
                        duration=length,
                        services=[13160808],
                        client={"name": "Client 1", "phone": "+13155550101"},
                    )
                except APIError:
                    assert at not in possible
                else:
                    assert at in possible
                    assert booked.id is not None
                    await api.appointments.delete_appointment(HOME, booked.id)

    run(altegio_fake, call)


def test_a_dead_client_is_forgotten(altegio_fake: FakeAltegio) -> None:
    """The cached data of a client is released with it."""
    altegio_fake.on(LOCATION, returns={"id": 7, "timezone_name": "America/New_York"})
    memories: Any = vars(_time_zones)["_MEMORIES"]
    before = len(memories)
    run(altegio_fake, lambda api: api.locations.time_zone(7))
    gc.collect()
    assert len(memories) <= before
