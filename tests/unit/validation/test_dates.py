"""Periods as callers pass them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from altegio._validation.dates import (
    dates_in_period,
    to_date,
    to_end_of_day,
    validate_date,
    validate_datetime,
    validate_duration,
    validate_open_period,
    validate_period,
    validate_technical_break,
)

NOON = dt.datetime(2026, 11, 30, 12, 30)
FIRST, LAST = dt.date(2026, 11, 30), dt.date(2026, 12, 2)


@pytest.mark.parametrize(
    "check", [validate_period, validate_open_period, partial(dates_in_period, weekdays=None)], ids=["", "open", "dates"]
)
def test_a_period_that_runs_backwards_is_refused(check: Callable[..., Any]) -> None:
    """The message names both days; a period of one day is one."""
    with pytest.raises(ValueError, match=re.escape("end is before start: 2026-11-30 < 2026-12-02")):
        check(LAST, FIRST)
    assert set(check(FIRST, FIRST)) == {FIRST}


def test_both_days_belong_to_the_period() -> None:
    """They are returned as passed; an open end stays open."""
    assert validate_period(FIRST, LAST) == (FIRST, LAST)
    assert validate_open_period(FIRST, None) == (FIRST, None)
    assert validate_open_period(None, LAST) == (None, LAST)
    assert dates_in_period(FIRST, LAST, None) == [FIRST, dt.date(2026, 12, 1), LAST]
    assert dates_in_period(FIRST, LAST, [3]) == [LAST]


def test_a_period_without_a_wanted_day_is_refused() -> None:
    """From Monday to Wednesday there is no Sunday."""
    with pytest.raises(ValueError, match="weekdays: no such day of the week from 2026-11-30 to 2026-12-02"):
        dates_in_period(FIRST, LAST, [7])
    for outside in (0, 8):
        with pytest.raises(ValueError, match="weekdays must be 1 Monday to 7 Sunday"):
            dates_in_period(FIRST, LAST, [1, outside])


def test_weekdays_are_counted_from_monday() -> None:
    """30 November 2026 is a Monday, 6 December a Sunday."""
    sunday = dt.date(2026, 12, 6)
    assert dates_in_period(FIRST, sunday, [1]) == [FIRST]
    assert dates_in_period(FIRST, sunday, iter([7, 1])) == [FIRST, sunday]


@pytest.mark.parametrize(("value", "seconds"), [(dt.timedelta(seconds=1), 1), (dt.timedelta(days=1, minutes=2), 86520)])
def test_durations_are_seconds(value: dt.timedelta, seconds: int) -> None:
    """Full days count as well."""
    assert validate_duration("length", value) == seconds


def test_the_limits_of_a_duration_belong_to_it() -> None:
    """Each alone, and both."""
    second = dt.timedelta(seconds=1)
    assert validate_duration("length", 5 * second, minimum=5, maximum=9) == 5
    assert validate_duration("length", 9 * second, minimum=5, maximum=9) == 9
    for wrong in (4 * second, 10 * second, -7 * second):
        message = f"length is out of range (at least 0:00:05, at most 0:00:09): {wrong}"
        with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
            validate_duration("length", wrong, minimum=5, maximum=9)
    with pytest.raises(ValueError, match=re.escape("length is out of range (at least 0:00:01): 0:00:00")):
        validate_duration("length", 0 * second)
    with pytest.raises(ValueError, match=r"length must be in full seconds: 0:00:01\.5"):
        validate_duration("length", 1.5 * second)
    with pytest.raises(TypeError, match="length: expected timedelta, got int"):
        validate_duration("length", 60)


@pytest.mark.parametrize("minutes", [0, 5, 55, 60])
def test_technical_breaks(minutes: int) -> None:
    """From none to an hour, in steps of five minutes."""
    assert validate_technical_break(dt.timedelta(minutes=minutes)) == minutes * 60


@pytest.mark.parametrize("minutes", [-5, 1, 59, 65])
def test_invalid_technical_breaks(minutes: int) -> None:
    """Negative, too long, or between the steps."""
    with pytest.raises(ValueError, match=r"^technical_break "):
        validate_technical_break(dt.timedelta(minutes=minutes))


def test_dates_and_datetimes_are_distinguished() -> None:
    """A datetime is a date for Python, but its time would be lost."""
    assert validate_date("day", FIRST) is FIRST
    assert to_date("day", FIRST) is FIRST
    assert to_date("day", NOON) == FIRST
    assert validate_datetime("when", NOON) is NOON
    with pytest.raises(TypeError, match=r"^day: expected date, got datetime$"):
        validate_date("day", NOON)
    with pytest.raises(TypeError, match=r"^when: expected datetime, got date$"):
        validate_datetime("when", FIRST)
    for check in (validate_date, to_date):
        with pytest.raises(TypeError, match=r"^day: expected date, got str$"):
            check("day", "2026-11-30")


def test_a_day_ends_with_its_last_second() -> None:
    """A datetime stays unchanged."""
    assert to_end_of_day("end", FIRST) == dt.datetime(2026, 11, 30, 23, 59, 59)
    assert to_end_of_day("end", NOON) is NOON
    with pytest.raises(TypeError, match=r"^end: expected a date or datetime, got int$"):
        to_end_of_day("end", 7)
