"""``api.schedule``: intervals, working days, and the settings of the calendar."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from altegio import Altegio, Interval, WorkingDay
from altegio.testing import FakeAltegio
from tests.doubles.addresses import path_of
from tests.doubles.fakes import run
from tests.doubles.network import misuse

LIST, PUT = "get_team_member_schedule_list", "set_team_member_schedule"
SETTINGS, SET = "get_appointment_calendar_settings", "update_appointment_calendar_settings"
MONDAY = dt.date(2026, 11, 30)
TUESDAY = dt.date(2026, 12, 1)
SUNDAY = dt.date(2026, 12, 6)
MORNING = Interval(dt.time(10), dt.time(13))
EVENING = Interval(dt.time(14), dt.time(19, 30))


def minutes(number: int) -> dt.timedelta:
    """A length of time."""
    return dt.timedelta(minutes=number)


def moment(day: int, hour: int, minute: int = 0) -> dt.datetime:
    """A moment in December 2026."""
    return dt.datetime(2026, 12, day, hour, minute)


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [
        (dt.time(10), dt.time(13), 180),
        (dt.time(22), dt.time(0), 120),
        (dt.time(0), dt.time(0), 1440),
        (moment(1, 10), moment(1, 10, 5), 5),
        (moment(1, 22), moment(2, 0), 120),
    ],
)
def test_an_interval_lies_in_one_day(start: Any, end: Any, length: int) -> None:
    """Times and datetimes bound it, and midnight is the end of the day."""
    assert Interval(start, end).length == minutes(length)


@pytest.mark.parametrize(
    ("start", "end", "error", "message"),
    [
        (dt.time(10), dt.time(10), ValueError, "not after the start"),
        (dt.time(10), dt.time(9), ValueError, "not after the start"),
        (moment(2, 10), moment(1, 12), ValueError, "not after the start"),
        (moment(1, 22), moment(2, 1), ValueError, "same day"),
        (dt.time(10), moment(1, 12), TypeError, "both"),
        ("10:00", dt.time(12), TypeError, "start: expected time or datetime, got str"),
        (dt.time(10, 0, 30), dt.time(12), ValueError, "whole minutes"),
        (dt.time(10, tzinfo=dt.UTC), dt.time(12), ValueError, "without an offset"),
    ],
)
def test_invalid_intervals(start: Any, end: Any, error: type[Exception], message: str) -> None:
    """Bounds that don't make hours of one day are refused."""
    with pytest.raises(error, match=message):
        Interval(start, end)


def test_get_reads_days(altegio_fake: FakeAltegio) -> None:
    """Hours and busy times become intervals ordered by time; values in unknown forms are left out."""
    altegio_fake.on(
        LIST,
        returns=[
            {
                "staff_id": 8,
                "date": "2026-12-01",
                "slots": [
                    {"from": "14:00", "to": "24:00"},
                    {"from": "9:30", "to": "13:00"},
                    {"from": "soon", "to": "13:00"},
                    {"from": "10:00", "to": None},
                    "later",
                ],
                "busy_intervals": [{"from": "11:00:00", "to": "11:59:30", "entity_id": 1}],
            },
            {"staff_id": "9", "date": "2026-12-01", "slots": []},
        ],
    )
    days = run(altegio_fake, lambda api: api.schedule.get(7, TUESDAY, SUNDAY, team_member_ids=[8, 9], busy=True))
    assert days == [
        WorkingDay(
            8,
            TUESDAY,
            (Interval(dt.time(9, 30), dt.time(13)), Interval(dt.time(14), dt.time(0))),
            (Interval(dt.time(11), dt.time(12)),),
        ),
        WorkingDay(9, TUESDAY),
    ]
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(LIST, 7)
    assert sent.query == [
        ("start_date", "2026-12-01"),
        ("end_date", "2026-12-06"),
        ("staff_ids[]", "8"),
        ("staff_ids[]", "9"),
        ("include[]", "busy_intervals"),
    ]


@pytest.mark.parametrize(
    ("busy", "free"),
    [
        ([], [(10, 13), (14, 19)]),
        ([(9, 11)], [(11, 13), (14, 19)]),
        ([(11, 12), (12, 15)], [(10, 11), (15, 19)]),
        ([(12, 18), (10, 14)], [(18, 19)]),
        ([(11, 12), (11, 12)], [(10, 11), (12, 13), (14, 19)]),
        ([(20, 22)], [(10, 13), (14, 19)]),
        ([(10, 19)], []),
    ],
)
def test_free_time_excludes_busy_times(busy: list[tuple[int, int]], free: list[tuple[int, int]]) -> None:
    """Busy intervals cut the working hours, wherever they lie and however they overlap."""

    def intervals(hours: list[tuple[int, int]]) -> tuple[Interval, ...]:
        return tuple(Interval(dt.time(first), dt.time(last)) for first, last in hours)

    assert WorkingDay(8, TUESDAY, intervals([(10, 13), (14, 19)]), intervals(busy)).free == intervals(free)


def test_set_sends_dates_and_hours(altegio_fake: FakeAltegio) -> None:
    """Hours of times apply to each chosen day of the week, sorted, in the wire form."""
    day = {"team_member_id": 8, "date": "2026-11-30", "slots": [{"from": "10:00", "to": "13:00"}]}
    altegio_fake.on(PUT, returns=[day])
    hours = [EVENING, MORNING]
    days = run(altegio_fake, lambda api: api.schedule.set(7, 8, MONDAY, SUNDAY, hours, weekdays=[1, 3, 7]))
    (sent,) = altegio_fake.requests
    assert sent.path == path_of(PUT, 7)
    assert sent.body == {
        "schedules_to_set": [
            {
                "staff_id": 8,
                "dates": ["2026-11-30", "2026-12-02", "2026-12-06"],
                "slots": [{"from": "10:00", "to": "13:00"}, {"from": "14:00", "to": "19:30"}],
            }
        ]
    }
    assert days == [WorkingDay(8, MONDAY, (MORNING,))]


def test_set_takes_hours_of_single_days(altegio_fake: FakeAltegio) -> None:
    """Intervals of datetimes apply to their own day, and adjacent ones don't overlap."""
    altegio_fake.on(PUT, returns=[])
    shifts = [
        Interval(moment(3, 20), moment(4, 0)),
        Interval(moment(1, 12), moment(1, 15)),
        Interval(moment(1, 9), moment(1, 12)),
    ]
    run(altegio_fake, lambda api: api.schedule.set(7, 8, MONDAY, SUNDAY, shifts))
    (sent,) = altegio_fake.requests
    assert [(one["dates"], one["slots"]) for one in sent.body["schedules_to_set"]] == [
        (["2026-12-01"], [{"from": "09:00", "to": "12:00"}, {"from": "12:00", "to": "15:00"}]),
        (["2026-12-03"], [{"from": "20:00", "to": "24:00"}]),
    ]


@pytest.mark.parametrize(
    ("intervals", "changes", "error", "message"),
    [
        ([], {}, ValueError, "use clear"),
        ([MORNING, Interval(dt.time(12, 59), dt.time(14))], {}, ValueError, "overlap"),
        ([MORNING, Interval(moment(1, 20), moment(1, 21))], {}, TypeError, "all of times"),
        ([Interval(moment(9, 20), moment(9, 21))], {}, ValueError, "not among the days"),
        ([MORNING], {"end": dt.date(2026, 11, 1)}, ValueError, "end is before start"),
        ([MORNING], {"start": moment(1, 10)}, TypeError, "start: expected date, got datetime"),
        ([MORNING], {"end": "2026-12-06"}, TypeError, "end: expected date, got str"),
        ([MORNING], {"weekdays": [0]}, ValueError, "1 Monday to 7 Sunday"),
        ([MORNING], {"start": SUNDAY, "weekdays": [1]}, ValueError, "no such day"),
        ([(dt.time(10), dt.time(11))], {}, TypeError, "expected Interval, got tuple"),
        ("10-12", {}, TypeError, "expected an iterable of Interval, got str"),
    ],
)
def test_hours_that_set_refuses(intervals: Any, changes: dict[str, Any], error: type[Exception], message: str) -> None:
    """Hours and days that don't make a schedule are refused before anything is sent."""
    period = {"start": MONDAY, "end": SUNDAY, **changes}
    assert message in str(misuse(lambda api: api.schedule.set(7, 8, intervals=intervals, **period), error_type=error))


def test_get_refuses_an_empty_list() -> None:
    """An empty list of team members doesn't mean all of them."""
    assert "can't be empty" in str(
        misuse(lambda api: api.schedule.get(7, MONDAY, SUNDAY, team_member_ids=[]), error_type=ValueError)
    )


def test_clear_names_the_days(altegio_fake: FakeAltegio) -> None:
    """Days off are deleted days."""
    altegio_fake.on(PUT, returns=[])
    assert run(altegio_fake, lambda api: api.schedule.clear(7, 8, MONDAY, TUESDAY)) == []
    (sent,) = altegio_fake.requests
    assert sent.body == {"schedules_to_delete": [{"staff_id": 8, "dates": ["2026-11-30", "2026-12-01"]}]}


@pytest.mark.parametrize(
    ("changes", "sent"),
    [
        ({"seats": 12}, {"activity_record_clients_count_max": 12, "record_type": 2}),
        ({"appointments": "mixed"}, {"activity_record_clients_count_max": 5, "record_type": 0}),
    ],
)
def test_calendar_preserves_the_other_setting(
    changes: dict[str, Any], sent: dict[str, int], altegio_fake: FakeAltegio
) -> None:
    """Both settings are sent; one that isn't passed is sent as it was read."""
    now = {"activity_record_clients_count_max": 5, "record_type": 2}
    altegio_fake.on(SETTINGS, returns=now)
    altegio_fake.on(SET, returns={**now, **sent})
    settings = run(altegio_fake, lambda api: api.schedule.update_calendar(7, **changes))
    assert [one.path for one in altegio_fake.requests] == [path_of(SETTINGS, 7), path_of(SET, 7)]
    assert altegio_fake.requests.last.body == sent
    assert settings.to_dict() == sent


@pytest.mark.parametrize(
    ("changes", "error"), [({}, ValueError), ({"seats": 256}, ValueError), ({"appointments": "none"}, ValueError)]
)
def test_settings_that_the_calendar_refuses(changes: dict[str, Any], error: type[Exception]) -> None:
    """Settings out of range are refused before anything is read."""
    misuse(lambda api: api.schedule.update_calendar(7, **changes), error_type=error)


def test_the_server_accepts_it(altegio_fake: FakeAltegio) -> None:
    """The requests fit the description."""

    async def tour(api: Altegio) -> list[Any]:
        return [
            await api.schedule.get(720441, MONDAY, SUNDAY, busy=True),
            await api.schedule.set(720441, 8886, MONDAY, SUNDAY, [MORNING]),
            await api.schedule.clear(720441, 8886, MONDAY, SUNDAY),
        ]

    assert all(isinstance(result, list) for result in run(altegio_fake, tour))
