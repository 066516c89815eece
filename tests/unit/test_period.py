"""Calendar arithmetic for validity periods."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from altegio import Period
from altegio.period import parse_period
from altegio_client.enums import PeriodUnit


@pytest.mark.parametrize(
    ("period", "start", "expected"),
    [
        (Period(30, "day"), dt.date(2026, 1, 1), dt.date(2026, 1, 31)),
        (Period(2, "week"), dt.date(2026, 12, 25), dt.date(2027, 1, 8)),
        (Period(1, "month"), dt.date(2026, 1, 31), dt.date(2026, 2, 28)),
        (Period(1, "month"), dt.date(2028, 1, 31), dt.date(2028, 2, 29)),
        (Period(13, "month"), dt.date(2026, 11, 30), dt.date(2027, 12, 30)),
        (Period(1, "year"), dt.date(2028, 2, 29), dt.date(2029, 2, 28)),
        (Period(4, PeriodUnit.YEAR), dt.date(2028, 2, 29), dt.date(2032, 2, 29)),
        (Period(3, 3), dt.date(2026, 8, 31), dt.date(2026, 11, 30)),
        (Period(3, 1), dt.date(2026, 8, 31), dt.date(2026, 9, 3)),
        (Period(1, 4), dt.date(2026, 8, 31), dt.date(2027, 8, 31)),
    ],
)
def test_ends_by_the_calendar(period: Period, start: dt.date, expected: dt.date) -> None:
    """Months and years end on the same day, or on the last one of a shorter month."""
    assert period.expires_on(start) == expected


def test_preserves_the_time_and_offset_of_a_datetime() -> None:
    """A datetime stays one."""
    zone = dt.timezone(dt.timedelta(hours=-5))
    assert Period(1, "month").expires_on(dt.datetime(2026, 1, 31, 9, 30, tzinfo=zone)) == dt.datetime(
        2026, 2, 28, 9, 30, tzinfo=zone
    )


@pytest.mark.parametrize(
    ("count", "unit", "error"),
    [
        (0, "day", ValueError),
        (-1, "day", ValueError),
        (True, "day", TypeError),
        (1.5, "day", TypeError),
        (1, "fortnight", ValueError),
        (1, 0, ValueError),
        (1, 5, ValueError),
    ],
)
def test_refuses_invalid_periods(count: int, unit: int, error: type[Exception]) -> None:
    """Counts are integers and positive, units are the four of the API."""
    with pytest.raises(error, match=r"^(count|unit)(:| must be) "):
        Period(count, unit)


def test_is_a_value() -> None:
    """Equal periods are equal and hash alike, and can't be changed."""
    assert Period(1, "week") == Period(1, 2)
    assert len({Period(1, "week"), Period(1, 2)}) == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(Period(1, "week"), "count", 2)  # noqa: B010 - type checkers refuse the assignment
    assert str(Period(1, "day")) == "1 day"
    assert str(Period(2, "year")) == "2 years"
    assert str(Period(10, "month")) == "10 months"


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        (10, 3, Period(10, "month")),
        (1, 1, Period(1, "day")),
        (0, 0, None),
        (0, 1, None),
        (1, 0, None),
        (None, None, None),
        (5, 9, None),
        (-1, 1, None),
    ],
)
def test_periods_in_responses(count: int | None, unit: int | None, expected: Period | None) -> None:
    """The API returns 0 where something never expires; reading never fails."""
    assert parse_period(count, unit) == expected
